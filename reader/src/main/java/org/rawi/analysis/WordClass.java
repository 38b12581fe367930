package org.rawi.analysis;

import org.rawi.inflection.Form;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits.Tense;
import org.rawi.script.Letters;
import org.rawi.vocabulary.RowForm;

/** What the shape of a word or the paradigm of its table row says of its class. */
final class WordClass {

    private WordClass() {}

    static PartOfSpeech of(RowForm row) {
        Form form = row.form();
        if (form.isVerb()) {
            return PartOfSpeech.VERB;
        }
        if (form.kind() == Form.Kind.PARTICIPLE || row.entry().get("pos").equals("adjective")) {
            return PartOfSpeech.ADJ;
        }
        return PartOfSpeech.NOUN;
    }

    /** A present verb begins with one of the letters of person. */
    static boolean looksPresent(String core) {
        char first = core.charAt(0);
        return core.length() > 3 && (first == Letters.YEH || first == Letters.TEH || first == Letters.NOON);
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
