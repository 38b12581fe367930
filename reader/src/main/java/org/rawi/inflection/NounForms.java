package org.rawi.inflection;

import static org.rawi.script.Letters.ALEF;
import static org.rawi.script.Letters.HAMZA;
import static org.rawi.script.Letters.NOON;
import static org.rawi.script.Letters.TEH;
import static org.rawi.script.Letters.TEH_MARBUTA;
import static org.rawi.script.Letters.WAW;
import static org.rawi.script.Letters.YEH;

import java.util.ArrayList;
import java.util.List;
import org.rawi.inflection.Form.Kind;
import org.rawi.inflection.Form.Number;
import org.rawi.inflection.Form.Voice;
import org.rawi.script.Folding;

/**
 * The forms of nouns, adjectives and participles: accusative ا, feminine, dual, sound plurals with and without their
 * final ن, broken plurals from the table, and the stems that stand before attached pronouns.
 */
final class NounForms {

    private final Kind kind;
    private final List<Form> forms = new ArrayList<>();

    private NounForms(Kind kind) {
        this.kind = kind;
    }

    /** A noun with the broken plurals that its row gives. */
    static List<Form> noun(String singular, List<String> plurals) {
        NounForms noun = new NounForms(Kind.NOUN);
        noun.singular(singular, false);
        noun.dual(stem(singular));
        noun.soundPlurals(singular, singular.endsWith("ون") || singular.endsWith("ين"));
        for (String plural : plurals) {
            noun.base(plural, false, Number.PLURAL);
        }
        return noun.forms;
    }

    /** An adjective or participle: both genders. */
    static List<Form> adjective(String masculine, List<String> plurals, Kind kind) {
        NounForms adjective = new NounForms(kind);
        adjective.singular(masculine, false);
        adjective.dual(masculine);
        adjective.soundPlurals(masculine, false);
        String stem = stem(masculine);
        if (stem.equals(masculine)) {
            adjective.singular(stem + TEH_MARBUTA, true);
            adjective.dual(stem + TEH);
        }
        for (String plural : plurals) {
            adjective.base(plural, false, Number.PLURAL);
        }
        return adjective.forms;
    }

    private void singular(String word, boolean feminine) {
        base(word, feminine || word.charAt(word.length() - 1) == TEH_MARBUTA, Number.SINGULAR);
    }

    private void base(String word, boolean feminine, Number number) {
        add(word, feminine, number, false);
        char last = word.charAt(word.length() - 1);
        if (last == TEH_MARBUTA) {
            add(word.substring(0, word.length() - 1) + TEH, feminine, number, true);
        } else if (last == HAMZA) {
            String cut = word.substring(0, word.length() - 1);
            add(cut + YEH, feminine, number, true);
            add(cut + WAW, feminine, number, true);
        } else if (last != ALEF) {
            add(word + ALEF, feminine, number, false);
        }
    }

    private void dual(String stem) {
        add(stem + ALEF + NOON, false, Number.DUAL, false);
        add(stem + YEH + NOON, false, Number.DUAL, false);
        add(stem + ALEF, false, Number.DUAL, false);
        add(stem + YEH, false, Number.DUAL, false);
    }

    /** A noun in ة has only the feminine one. */
    private void soundPlurals(String singular, boolean alreadyPlural) {
        if (alreadyPlural) {
            return;
        }
        int last = singular.length() - 1;
        boolean feminine = singular.charAt(last) == TEH_MARBUTA;
        if (!feminine) {
            add(singular + WAW + NOON, false, Number.PLURAL, false);
            add(singular + YEH + NOON, false, Number.PLURAL, false);
            add(singular + WAW, false, Number.PLURAL, false);
        }
        add((feminine ? singular.substring(0, last) : singular) + ALEF + TEH, true, Number.PLURAL, false);
    }

    /** Before an ending ة is written ت. */
    private static String stem(String word) {
        int last = word.length() - 1;
        return word.charAt(last) == TEH_MARBUTA ? word.substring(0, last) + TEH : word;
    }

    private void add(String form, boolean feminine, Number number, boolean bound) {
        forms.add(new Form(Folding.key(form), kind, Voice.ACTIVE, feminine, number, bound));
    }
}
