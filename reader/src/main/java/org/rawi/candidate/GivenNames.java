package org.rawi.candidate;

import org.jspecify.annotations.Nullable;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.Stem;
import org.rawi.gazetteer.WordOrder;

/** The given name before a person whom the tables know by family name in another spelling: «فلاديمير بوتن». */
final class GivenNames {

    private GivenNames() {}

    /** The word before, where the row's full name begins with it; else null. */
    static @Nullable Stem before(Clues clues, Match family, Known person) {
        if (person.sort() != Sort.PERSON || person.full() || family.cut() > 0) {
            return null;
        }
        int at = WordOrder.previous(clues.tokens(), family.first());
        if (at < 0) {
            return null;
        }
        String name = person.entry().key();
        for (Stem stem : clues.stems(at)) {
            int length = stem.word().length();
            if (length < name.length() && name.charAt(length) == ' ' && name.startsWith(stem.word())) {
                return stem;
            }
        }
        return null;
    }
}
