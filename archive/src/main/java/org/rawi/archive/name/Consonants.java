package org.rawi.archive.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which sounds the letters of a script may stand for, from a table. */
final class Consonants {

    static final Consonants ARABIC = new Consonants("arabic-consonants.tsv");
    static final Consonants LATIN = new Consonants("latin-consonants.tsv");

    private static final int LONGEST = 4;

    private final Map<String, String> sounds = new HashMap<>();

    /**
     * One consonant of a name.
     *
     * @param letters how many letters write it
     * @param sounds what it may sound like, a letter each
     */
    record Consonant(int letters, String sounds) {}

    private Consonants(String table) {
        for (List<String> row : Rows.of(Consonants.class, table, 2)) {
            sounds.put(row.get(0), row.get(1));
        }
    }

    /** The consonant that begins at a letter, written with as many letters as can be. */
    Optional<Consonant> at(String word, int start) {
        for (int length = Math.min(LONGEST, word.length() - start); length > 0; length--) {
            String sound = sounds.get(word.substring(start, start + length));
            if (sound != null) {
                return Optional.of(new Consonant(length, sound));
            }
        }
        return Optional.empty();
    }
}
