package org.rawi.trigger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.clause.Bounds;
import org.rawi.inflection.Form;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.text.Span;
import org.rawi.vocabulary.Sense;

/** Phrases whose words stand apart: «شنت الطائرات غارة», «انسحاب بلد من الاتفاق», «الهجوم الذي نفذه». */
final class Constructions {

    private static final int LONGEST_GAP = 12;
    private static final int LONGEST_NOUN_GAP = 5;
    private static final int LONGEST_RELATIVE = 6;

    /** A phrase of so many words is trusted against the tagger («نجا من محاولة اغتيال»). */
    private static final int LONG_ENOUGH = 3;

    private static final String[] PREFIXES = {"بال", "لل", "ال", "ب", "ل"};
    private static final String[] PRONOUNS = {"هم", "ها", "ه"};
    private static final String[] ENDINGS = {"تين", "تي", "ات", "ا"};

    private final TriggerTable table;
    private final Words words;
    private final FormFit fit;
    private final boolean[] taken;
    private final @Nullable String[] bares;

    Constructions(TriggerTable table, Words words, FormFit fit, boolean[] taken) {
        this.table = table;
        this.words = words;
        this.fit = fit;
        this.taken = taken;
        this.bares = new String[words.size()];
    }

    /** The phrase that begins at a token and goes on behind other words, or null. */
    @Nullable
    Trigger apart(int at) {
        if (words.pos(at) == PartOfSpeech.ADP) {
            return null;
        }
        Trigger best = null;
        for (TriggerTable.Phrases phrases : table.phrases(words.token(at))) {
            Trigger trigger = fit.isOtherPerson(at, phrases.form()) ? null : apart(at, phrases);
            boolean sure = phrases.form().isVerb() == (words.pos(at) == PartOfSpeech.VERB)
                    || trigger != null && trigger.row().words().length >= LONG_ENOUGH;
            if (trigger != null && sure && (best == null || trigger.noun() < best.noun())) {
                best = trigger;
            }
        }
        return best;
    }

    private @Nullable Trigger apart(int at, TriggerTable.Phrases phrases) {
        int gap = phrases.form().isVerb() ? LONGEST_GAP : LONGEST_NOUN_GAP;
        int limit = Math.min(words.sentenceOf(at).end(), at + gap);
        for (int i = at + 1; i < limit; i++) {
            TriggerRow row = going(i, phrases);
            if (row != null) {
                return trigger(row, phrases.form(), at, i);
            }
            if (Bounds.closesClause(words, i) || words.pos(i) == PartOfSpeech.VERB) {
                return null;
            }
        }
        return null;
    }

    /** The longest phrase that goes on with token {@code at}, or null. */
    private @Nullable TriggerRow going(int at, TriggerTable.Phrases phrases) {
        TriggerRow best = null;
        String bare = bareOf(at);
        for (TriggerRow row : phrases.with(bare)) {
            best = longer(row, best, at);
        }
        String lemma = words.lemma(at);
        if (best == null && !lemma.equals(bare)) {
            for (TriggerRow row : phrases.with(bare(lemma))) {
                best = longer(row, best, at);
            }
        }
        return best;
    }

    private @Nullable TriggerRow longer(TriggerRow row, @Nullable TriggerRow best, int at) {
        boolean longer = best == null || row.words().length > best.words().length;
        return longer && matches(at, row.words()) ? row : best;
    }

    private Trigger trigger(TriggerRow row, Form form, int at, int noun) {
        Span first = words.analysis(at).stem();
        if (!row.light() || !row.verbal()) {
            return new Trigger(row, form, at, at, at + 1, -1, List.of(first));
        }
        int end = Math.min(words.size(), noun + row.words().length - 1);
        int core = Math.min(end, noun + row.nounPlace()) - 1;
        return new Trigger(
                row,
                form,
                at,
                noun,
                end,
                -1,
                List.of(first, words.analysis(core).stem()));
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

    /** Whether a token is a word of a phrase: article, accusative ا and possessives may be added, or its number differ. */
    private boolean isFormOf(int at, String word) {
        String folded = words.token(at).folded();
        if (folded.isEmpty() || folded.equals(word)) {
            return !folded.isEmpty();
        }
        boolean sameStart = folded.charAt(0) == word.charAt(0) || folded.startsWith("ال");
        return sameStart && (bareOf(at).equals(bare(word)) || words.lemma(at).equals(word));
    }

    private String bareOf(int at) {
        String known = bares[at];
        if (known == null) {
            known = bare(words.token(at).folded());
            bares[at] = known;
        }
        return known;
    }

    /** A folded word without article, attached preposition, possessive, accusative ا and endings of number. */
    static String bare(String word) {
        int from = 0;
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() > prefix.length() + 2) {
                from = prefix.length();
                break;
            }
        }
        int end = cut(word, from, cut(word, from, word.length(), PRONOUNS), ENDINGS);
        return word.substring(from, end);
    }

    /** End of the word without the first of these endings that it has; three letters stay. */
    private static int cut(String word, int from, int end, String[] endings) {
        for (String ending : endings) {
            int start = end - ending.length();
            if (start - from > 2 && word.startsWith(ending, start)) {
                return start;
            }
        }
        return end;
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
    @Nullable
    TriggerRow helping(int helper, int noun) {
        String folded = words.token(helper).folded();
        boolean takesUp =
                !words.analysis(helper).enclitics().isEmpty() || folded.endsWith("ه") || folded.endsWith("ها");
        if (!takesUp) {
            return null;
        }
        for (TriggerTable.Phrases phrases : table.phrases(words.token(helper))) {
            for (TriggerRow row : phrases.form().isVerb() ? phrases.with(bareOf(noun)) : List.<TriggerRow>of()) {
                if (row.light() && row.words().length == 2 && isFormOf(noun, row.words()[1])) {
                    return row;
                }
            }
        }
        return null;
    }
}
