package org.rawi.archive.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;

/**
 * Parts of foreign names, which Arabic spells in several ways: ترامب and ترمب are rows of one Latin form. A part that no row
 * knows stays as it is, so that only what the table calls one name is one name.
 */
final class ForeignNames {

    /** The most parts that a row of the table has. */
    private static final int LONGEST = 2;

    private final Map<String, String> latin = new HashMap<>();

    ForeignNames(Lexicon lexicon, Spelling spelling) {
        for (Entry name : lexicon.table("personal-names")) {
            if (name.where().startsWith("personal-names.foreign") && name.has("latin")) {
                latin.putIfAbsent(
                        spelling.parts(name.word()).key(), name.get("latin").toLowerCase(Locale.ROOT));
            }
        }
    }

    /** The parts, those that the table knows in their Latin form. */
    NameParts united(NameParts name) {
        List<String> united = new ArrayList<>();
        int at = 0;
        while (at < name.size()) {
            int end = Math.min(at + LONGEST, name.size());
            while (end > at + 1 && latin.get(key(name, at, end)) == null) {
                end--;
            }
            united.add(latin.getOrDefault(key(name, at, end), name.parts().get(at)));
            at = end;
        }
        return new NameParts(united, name.whole());
    }

    private static String key(NameParts name, int from, int to) {
        return String.join(" ", name.parts().subList(from, to));
    }
}
