package org.rawi.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.lexicon.Phrases;
import org.rawi.morph.FormIndex;
import org.rawi.morph.Words;
import org.rawi.script.Folding;
import org.rawi.text.Span;
import org.rawi.token.Token;

/** What the tables know of words beside triggers: times, countries and their adjectives, instruments and places. */
final class EventWords {

    private static final Set<String> MEDIA = Set.of("agency", "broadcaster", "newspaper", "website");

    private final Set<String> times = new HashSet<>();
    private final Set<String> quantities = new HashSet<>();
    private final Set<String> media = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final Map<String, Set<String>> byNisba = new HashMap<>();
    private final FormIndex instruments;
    private final FormIndex places;
    private final FormIndex others;
    private final FormIndex protesters;
    private final FormIndex doubts;
    private final Phrases<Entry> statusPhrases = new Phrases<>();

    EventWords(Lexicon lexicon) {
        for (String table : List.of("weekdays", "months")) {
            for (Entry entry : lexicon.table(table)) {
                times.add(entry.key());
            }
        }
        for (Entry entry : lexicon.table("time-words")) {
            if (!entry.kind().equals("direction") && !entry.get("kind").equals("direction")) {
                times.add(entry.key());
            }
        }
        for (Entry entry : lexicon.table("quantifiers")) {
            quantities.add(entry.key().split(" ")[0]);
        }
        for (Entry entry : lexicon.table("heads")) {
            if (!entry.kind().equals("place")) {
                heads.add(entry.key());
            }
        }
        for (Entry entry : lexicon.table("organizations")) {
            if (MEDIA.contains(entry.kind())) {
                media.add(entry.key());
                entry.list("spellings").forEach(spelling -> media.add(Folding.key(spelling)));
            }
        }
        for (Entry entry : lexicon.table("places")) {
            place(entry);
        }
        instruments = nouns(lexicon, "instrument");
        places = nouns(lexicon, "place");
        others = nouns(lexicon, "none");
        protesters = nouns(lexicon, "protester");
        for (Entry entry : lexicon.table("status-words")) {
            if (entry.get("pos").equals("phrase") && !entry.has("forms")) {
                statusPhrases.add(entry.word(), entry);
            }
        }
        doubts = new FormIndex(
                "status-words",
                lexicon.table("status-words").stream()
                        .filter(entry -> entry.get("scope").equals("adjective")
                                && entry.get("pos").equals("adjective"))
                        .toList());
    }

    private void place(Entry entry) {
        Set<String> names = new HashSet<>();
        names.add(bare(entry.key()));
        for (String spelling : entry.list("spellings")) {
            names.add(bare(Folding.key(spelling)));
        }
        if (entry.kind().equals("country")) {
            countries.addAll(names);
        }
        for (String nisba : entry.list("nisba")) {
            byNisba.computeIfAbsent(Folding.key(nisba), n -> new HashSet<>()).addAll(names);
        }
    }

    private static FormIndex nouns(Lexicon lexicon, String role) {
        List<Entry> rows = lexicon.table("argument-nouns").stream()
                .filter(entry -> entry.kind().equals(role))
                .toList();
        return new FormIndex("counted", rows);
    }

    boolean isTime(Token token) {
        String folded = token.folded();
        return times.contains(folded) || times.contains(bare(folded));
    }

    /** Whether a word turns a count (نحو, أكثر, العديد). */
    boolean isQuantity(Token token) {
        return quantities.contains(token.folded()) || quantities.contains(bare(token.folded()));
    }

    boolean isInstrument(Token token) {
        return !instruments.find(token).isEmpty();
    }

    boolean isInstrument(String folded) {
        return !instruments.find(folded).isEmpty();
    }

    boolean isPlace(Token token) {
        return !places.find(token).isEmpty();
    }

    /** The row of a fixed phrase that changes a status (من المقرر, في حال) and begins at a token, or null. */
    @Nullable
    Entry statusPhrase(Words words, int at, int limit) {
        String first = words.token(at).folded();
        Phrases.Node<Entry> node = statusPhrases.first(first);
        if (node == null && words.traits(at).hasConjunction() && first.length() > 1) {
            node = statusPhrases.first(first.substring(1));
        }
        Entry best = null;
        for (int next = at + 1; node != null; next++) {
            best = node.values().isEmpty() ? best : node.values().get(0);
            node = next < limit ? node.next(words.token(next).folded()) : null;
        }
        return best;
    }

    /** The row of an adjective that changes the status of its noun (المزعوم, الفاشلة), or null. */
    @Nullable
    Entry statusAdjective(Token token) {
        List<FormIndex.Match> matches = doubts.find(token);
        return matches.isEmpty() ? null : matches.get(0).entry();
    }

    /** Whether a phrase speaks of demonstrators. */
    boolean isProtester(Words words, Span phrase) {
        int end = words.tokens().at(phrase.end() - 1);
        for (int at = words.tokens().at(phrase.start()); at <= end && at < words.size(); at++) {
            if (!protesters.find(words.token(at)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun never says who, to whom, where or with what (حال, إطار, الأقل). */
    boolean isNoParticipant(Token token) {
        return !others.find(token).isEmpty();
    }

    /** Whether a word opens the name of a body (وزارة, مجلس, قوات). */
    boolean isHead(Token token) {
        String folded = token.folded();
        return heads.contains(folded) || folded.length() > 1 && heads.contains(folded.substring(1));
    }

    /** Whether a name is that of an agency, paper, station or site. */
    boolean isMedia(String name) {
        return media.contains(Folding.key(name));
    }

    /** Whether a name is that of a country. */
    boolean isCountry(String name) {
        return countries.contains(bare(Folding.key(name)));
    }

    /** The names of the places that an adjective stands for (تركي: تركيا), folded and without article; mostly none. */
    Set<String> placesOf(String folded) {
        String word = bare(folded);
        for (String ending : new String[] {"", "ه", "ين", "ون", "تين", "تان", "ات"}) {
            if (word.endsWith(ending)) {
                Set<String> names = byNisba.get(word.substring(0, word.length() - ending.length()));
                if (names != null) {
                    return names;
                }
            }
        }
        return Set.of();
    }

    /** A folded word or name without its article. */
    static String bare(String folded) {
        return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
    }
}
