package org.rawi.archive.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.archive.name.Rows;
import org.rawi.script.Folding;

/** The singulars of broken plurals, from a table. All words are folded. */
final class Plurals {

    private static final String TABLE = "broken-plurals.tsv";
    private static final String HAMZA = "اء";
    private static final String WITH_PRONOUN_NOMINATIVE = "او";
    private static final String WITH_PRONOUN_GENITIVE = "اي";

    private final Map<String, List<String>> singulars = new HashMap<>();

    Plurals() {
        for (List<String> row : Rows.of(Plurals.class, TABLE, 2)) {
            String plural = Folding.key(row.get(0));
            List<String> words = List.of(row.get(1).split("\\|", -1)).stream()
                    .map(Folding::key)
                    .toList();
            singulars.put(plural, words);
            if (plural.endsWith(HAMZA)) {
                String stem = plural.substring(0, plural.length() - HAMZA.length());
                singulars.putIfAbsent(stem + WITH_PRONOUN_NOMINATIVE, words);
                singulars.putIfAbsent(stem + WITH_PRONOUN_GENITIVE, words);
            }
        }
    }

    /** Empty where the word is no broken plural that the table knows. */
    List<String> singulars(String word) {
        return singulars.getOrDefault(word, List.of());
    }
}
