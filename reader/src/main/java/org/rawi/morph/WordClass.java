package org.rawi.morph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.morph.Traits.Tense;
import org.rawi.script.Letters;
import org.rawi.token.Tokens;

/** Guesses at the class of a word from its table rows, its shape and its left neighbour. */
final class WordClass {

    private WordClass() {}

    /** Verb or noun where one spelling is both (قتل): after a preposition or with the article it is the noun. */
    static @Nullable Sense best(List<Sense> senses, int at, Tokens tokens, List<Analysis> before) {
        Sense verb = null;
        Sense noun = null;
        for (Sense sense : senses) {
            if (sense.form().isVerb() && verb == null) {
                verb = sense;
            } else if (!sense.form().isVerb() && noun == null) {
                noun = sense;
            }
        }
        if (verb == null || noun == null) {
            return verb == null ? noun : verb;
        }
        PartOfSpeech left = at == 0 ? PartOfSpeech.PUNCT : before.get(at - 1).partOfSpeech();
        boolean verbPlace = left == PartOfSpeech.PUNCT
                || left == PartOfSpeech.SCONJ
                || left == PartOfSpeech.PART
                || left == PartOfSpeech.AUX
                || left == PartOfSpeech.PRON
                || left == PartOfSpeech.CCONJ
                || tokens.get(at).folded().charAt(0) == Letters.WAW;
        return verbPlace ? verb : noun;
    }

    static PartOfSpeech of(Sense sense) {
        Form form = sense.form();
        if (form.isVerb()) {
            return PartOfSpeech.VERB;
        }
        if (form.kind() == Form.Kind.PARTICIPLE || sense.entry().get("pos").equals("adjective")) {
            return PartOfSpeech.ADJ;
        }
        return form.kind() == Form.Kind.FIXED ? PartOfSpeech.ADP : PartOfSpeech.NOUN;
    }

    /** Only the article is surely cut off an unknown word. */
    static Segmentation guess(List<Segmentation> cuts, String folded) {
        Segmentation best = cuts.isEmpty() ? new Segmentation(0, 0, 0, 0) : cuts.get(0);
        for (Segmentation cut : cuts) {
            if (cut.article() > 0 && cut.core(folded).length() > 2) {
                return cut;
            }
        }
        return best;
    }

    static PartOfSpeech guess(Segmentation cut, String folded) {
        String core = cut.core(folded);
        if (cut.article() == 0 && core.length() >= 4) {
            char first = core.charAt(0);
            if (first == Letters.YEH && !core.endsWith("ه")) {
                return PartOfSpeech.VERB;
            }
            if (core.endsWith("وا")) {
                return PartOfSpeech.VERB;
            }
        }
        return core.length() > 3 && (core.endsWith("ي") || core.endsWith("يه")) ? PartOfSpeech.ADJ : PartOfSpeech.NOUN;
    }

    static Tense tense(PartOfSpeech pos, Segmentation cut, String folded, @Nullable Sense sense) {
        if (pos != PartOfSpeech.VERB) {
            return Tense.NONE;
        }
        if (cut.preposition() == 1 && folded.charAt(cut.conjunction()) == Letters.SEEN) {
            return Tense.FUTURE;
        }
        if (sense != null) {
            return sense.form().kind() == Form.Kind.PAST ? Tense.PAST : Tense.PRESENT;
        }
        return cut.core(folded).charAt(0) == Letters.YEH ? Tense.PRESENT : Tense.PAST;
    }

    static boolean feminine(String core, PartOfSpeech pos, Tense tense) {
        if (pos == PartOfSpeech.VERB) {
            return tense == Tense.PAST ? core.endsWith("ت") : core.charAt(0) == Letters.TEH;
        }
        return core.endsWith("ه") || core.endsWith("ات");
    }

    static boolean plural(String core, PartOfSpeech pos) {
        return pos == PartOfSpeech.VERB
                ? core.endsWith("وا") || core.endsWith("ون")
                : core.endsWith("ون") || core.endsWith("ين") || core.endsWith("ات");
    }
}
