package org.rawi.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.lexicon.Phrases;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrase;
import org.rawi.token.Token;

/** Words that stand in a clause beside its phrases: times, manners and reasons, and what turns a count. Immutable, shared by all reports. */
public final class ClauseWords {

    private static final Set<String> TURNS = Set.of("about", "at-least", "less", "more");
    private static final int LONGEST_PRONOUN = 3;
    private static final String ARTICLE = "ال";
    /** Rows that say of the words beside them that they are a time or none, and are none themselves (حركة, مقرر). */
    private static final Set<String> NO_TIMES = Set.of("name", "future");

    private final Set<String> times = new HashSet<>();
    private final Set<String> timeAdjectives = new HashSet<>();
    private final Set<String> manners = new HashSet<>();
    private final Set<String> reasons = new HashSet<>();
    private final Set<String> vague = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Phrases<Entry> quantities = new Phrases<>();

    public ClauseWords(Lexicon lexicon) {
        for (String table : List.of("weekdays", "months")) {
            for (Entry entry : lexicon.table(table)) {
                times.add(entry.key());
            }
        }
        for (Entry entry : lexicon.table("time-words")) {
            boolean direction =
                    entry.kind().equals("direction") || entry.get("kind").equals("direction");
            if (!NO_TIMES.contains(entry.get("kind"))) {
                (direction ? timeAdjectives : times).add(entry.key());
            }
        }
        for (Entry entry : lexicon.table("manner-words")) {
            (entry.kind().equals("reason") ? reasons : manners).add(entry.key());
        }
        for (Entry entry : lexicon.table("quantifiers")) {
            if (entry.kind().equals("vague")) {
                vague.add(entry.key());
            }
            if (entry.kind().equals("part")) {
                parts.add(entry.key());
            }
            if (TURNS.contains(entry.kind()) && entry.get("place").equals("before")) {
                quantities.add(entry.word(), entry);
            }
        }
    }

    public boolean isTime(Token token) {
        return isOf(times, token);
    }

    /** As {@link #isTime(Token)}, a preposition before it left out (لعام). */
    boolean isTime(Words words, int at) {
        Token token = words.token(at);
        return isTime(token)
                || words.traits(at).hasPreposition()
                        && token.folded().length() > 2
                        && times.contains(token.folded().substring(1));
    }

    /** Whether an adjective says which time is meant (الماضي, المقبل). */
    boolean isTimeAdjective(Token token) {
        return isOf(timeAdjectives, token);
    }

    /** Whether a word says how something is done (بشدة, بشكل). */
    boolean isManner(Token token) {
        return manners.contains(token.folded());
    }

    /** Whether a word leads in a reason, to which all belongs that stands behind it (ردا, احتجاجا). */
    boolean isReason(Token token) {
        return reasons.contains(token.folded());
    }

    /**
     * Index of the number behind words that turn its count and begin at a token (نحو, أكثر من, ما لا يقل عن); the token
     * itself where none do.
     */
    public int afterQuantity(Words words, int at) {
        Phrases.Node<Entry> node = words.pos(at) == PartOfSpeech.VERB
                ? null
                : quantities.first(words.token(at).folded());
        int end = words.sentenceOf(at).end();
        for (int next = at + 1; node != null && next < end; next++) {
            if (!node.values().isEmpty() && words.pos(next) == PartOfSpeech.NUM) {
                return next;
            }
            node = node.next(words.token(next).folded());
        }
        return at;
    }

    /** Whether a phrase is a count without what it counts (ثلاثة, نحو عشرين, عشرات). */
    public boolean isCount(Words words, NounPhrase phrase) {
        int head = afterQuantity(words, phrase.first());
        return phrase.end() == head + 1
                && (words.pos(head) == PartOfSpeech.NUM
                        || vague.contains(words.token(head).folded()));
    }

    /** Whether a token says no more than a part of those spoken of (بعضهم, معظمها). */
    public boolean isMerePart(Words words, int at) {
        String folded = words.token(at).folded();
        for (int end = folded.length() - 1; end > 1 && end >= folded.length() - LONGEST_PRONOUN; end--) {
            if (words.traits(at).possessed() && parts.contains(folded.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(Set<String> words, Token token) {
        String folded = token.folded();
        return words.contains(folded)
                || folded.startsWith(ARTICLE) && folded.length() > 4 && words.contains(folded.substring(2));
    }
}
