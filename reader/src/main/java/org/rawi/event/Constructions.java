package org.rawi.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.morph.Form;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Sense;
import org.rawi.morph.Words;
import org.rawi.text.Span;

/** Phrases whose words stand apart: «شنت الطائرات غارة», «انسحاب بلد من الاتفاق», «الهجوم الذي نفذه». */
final class Constructions {

    private static final int LONGEST_GAP = 9;
    private static final int LONGEST_NOUN_GAP = 5;
    private static final int LONGEST_RELATIVE = 6;

    private final TriggerTable table;
    private final Words words;
    private final boolean[] taken;

    Constructions(TriggerTable table, Words words, boolean[] taken) {
        this.table = table;
        this.words = words;
        this.taken = taken;
    }

    /** The phrase that begins at a token and goes on behind other words, or null. */
    @Nullable
    Trigger apart(int at) {
        Trigger best = null;
        for (TriggerTable.Opening opening : table.openings(words.token(at))) {
            boolean fits = opening.form().isVerb() == (words.pos(at) == PartOfSpeech.VERB)
                    && words.pos(at) != PartOfSpeech.ADP;
            int noun = fits ? restOf(opening.row(), at) : -1;
            if (noun > 0 && (best == null || noun < best.noun() || noun == best.noun() && longer(opening, best))) {
                best = trigger(opening, at, noun);
            }
        }
        return best;
    }

    private static boolean longer(TriggerTable.Opening opening, Trigger best) {
        return opening.row().words().length > best.row().words().length;
    }

    private Trigger trigger(TriggerTable.Opening opening, int at, int noun) {
        TriggerRow row = opening.row();
        Span first = words.analysis(at).stem();
        if (!row.light() || !row.verbal()) {
            return new Trigger(row, opening.form(), at, at, at + 1, -1, List.of(first));
        }
        int end = Math.min(words.size(), noun + row.words().length - 1);
        int core = Math.min(end, noun + row.nounPlace()) - 1;
        return new Trigger(
                row,
                opening.form(),
                at,
                noun,
                end,
                -1,
                List.of(first, words.analysis(core).stem()));
    }

    private int restOf(TriggerRow row, int at) {
        String[] rest = row.words();
        int gap = row.verbal() ? LONGEST_GAP : LONGEST_NOUN_GAP;
        int limit = Math.min(words.sentenceOf(at).end(), at + gap);
        for (int i = at + 1; i < limit; i++) {
            if (matches(i, rest)) {
                return i;
            }
            if (Bounds.closesClause(words, i) || words.pos(i) == PartOfSpeech.VERB) {
                return -1;
            }
        }
        return -1;
    }

    private boolean matches(int at, String[] phrase) {
        for (int k = 1; k < phrase.length; k++) {
            int i = at + k - 1;
            if (i >= words.size() || taken[i] || !isFormOf(i, phrase[k])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token is a word of a phrase: the article, accusative ا and possessives may be added, or its number differ. */
    private boolean isFormOf(int at, String word) {
        String folded = words.token(at).folded();
        if (folded.equals(word)) {
            return true;
        }
        boolean sameStart = folded.charAt(0) == word.charAt(0) || folded.startsWith("ال");
        return sameStart
                && (stripped(folded).equals(stripped(word)) || words.lemma(at).equals(word));
    }

    private static String stripped(String word) {
        String bare = word;
        for (String prefix : new String[] {"بال", "لل", "ال", "ب", "ل"}) {
            if (bare.startsWith(prefix) && bare.length() > prefix.length() + 2) {
                bare = bare.substring(prefix.length());
                break;
            }
        }
        for (String suffix : new String[] {"هم", "ها", "تين", "تي", "ات", "ه", "ا"}) {
            if (bare.endsWith(suffix) && bare.length() > suffix.length() + 2) {
                return bare.substring(0, bare.length() - suffix.length());
            }
        }
        return bare;
    }

    /** A verb that lends its subject to the noun that is its object: «تنفذ الحركة تفجيرات». */
    @Nullable
    Trigger supported(int at) {
        Form form = words.pos(at) == PartOfSpeech.VERB ? table.support(words.token(at)) : null;
        if (form == null) {
            return null;
        }
        int limit = Math.min(words.sentenceOf(at).end(), at + LONGEST_GAP);
        for (int i = at + 1; i < limit; i++) {
            Sense noun = taken[i] ? null : noun(i);
            if (noun != null && !words.traits(i).possessed()) {
                List<Span> spans =
                        List.of(words.analysis(at).stem(), words.analysis(i).stem());
                return new Trigger(table.row(noun), form, at, i, noun.end(), -1, spans);
            }
            if (Bounds.closesClause(words, i)
                    || words.pos(i) == PartOfSpeech.VERB
                    || words.pos(i) == PartOfSpeech.ADP) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Sense noun(int at) {
        String preposition = words.traits(at).preposition();
        if (!preposition.isEmpty() && !preposition.equals("ب")) {
            return null;
        }
        for (Sense sense : words.senses(at, "triggers")) {
            if (sense.entry().get("pos").equals("noun")) {
                return sense;
            }
        }
        return null;
    }

    /** The light verb after its noun, with a pronoun that takes the noun up: «الغارات التي شنتها»; -1 for none. */
    int helper(int from, int noun) {
        int limit = Math.min(words.sentenceOf(noun).end(), from + LONGEST_RELATIVE);
        for (int i = from; i < limit; i++) {
            if (Bounds.closesClause(words, i) && !Bounds.isRelative(words, i)) {
                return -1;
            }
            if (words.pos(i) == PartOfSpeech.VERB || Bounds.isRelative(words, i - 1)) {
                return helping(i, noun) == null ? -1 : i;
            }
        }
        return -1;
    }

    /** The phrase that a light verb makes with the noun before it, or null. */
    TriggerTable.@Nullable Opening helping(int helper, int noun) {
        String folded = words.token(helper).folded();
        boolean takesUp =
                !words.analysis(helper).enclitics().isEmpty() || folded.endsWith("ه") || folded.endsWith("ها");
        if (!takesUp) {
            return null;
        }
        for (TriggerTable.Opening opening : table.openings(words.token(helper))) {
            if (opening.form().isVerb() && isFormOf(noun, opening.row().words()[1])) {
                return opening;
            }
        }
        return null;
    }
}
