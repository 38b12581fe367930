package org.rawi.inflection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rawi.inflection.Form.Kind;

/** The folded forms of a word by its paradigm, for building dictionaries with the reader's own rules. */
public final class Paradigms {

    private Paradigms() {}

    /**
     * @param past third person masculine singular
     */
    public static Set<String> past(String past) {
        return folded(VerbForms.of(past, "", List.of()), Kind.PAST);
    }

    /**
     * @param present third person masculine singular
     */
    public static Set<String> present(String present) {
        return folded(VerbForms.of("فعل", present, List.of()), Kind.PRESENT);
    }

    public static Set<String> noun(String singular) {
        return folded(NounForms.noun(singular, List.of()), Kind.NOUN);
    }

    public static Set<String> adjective(String masculine) {
        return folded(NounForms.adjective(masculine, List.of(), Kind.NOUN), Kind.NOUN);
    }

    private static Set<String> folded(List<Form> forms, Kind kind) {
        Set<String> folded = new LinkedHashSet<>();
        for (Form form : forms) {
            if (form.kind() == kind) {
                folded.add(form.folded());
            }
        }
        return folded;
    }
}
