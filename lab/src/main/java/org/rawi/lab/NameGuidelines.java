package org.rawi.lab;

import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.Stem;

/** Brings other corpora's spans nearer to gold/GUIDELINES.md: class words and titles leave the span. */
final class NameGuidelines {

    /** The first token of a name after class words and titles; {@code end} where nothing of it remains a name. */
    int first(Clues clues, int first, int end, Sort sort) {
        if (end - first == 1) {
            return clues.is(first, Sort.NISBA) && !clues.is(first, sort) ? end : first;
        }
        if (sort == Sort.PERSON) {
            Match office = clues.longest(first, Sort.OFFICE);
            return office != null && office.end() < end && !clues.is(first, Sort.GIVEN) ? office.end() : first;
        }
        Known head = clues.word(first, Sort.HEAD, false);
        boolean outside = head != null
                && !head.entry().get("inside").equals("yes")
                && (sort == Sort.PLACE || !Stem.isDefinite(clues.word(first + 1)) || clues.is(first + 1, sort));
        return outside ? first + 1 : first;
    }
}
