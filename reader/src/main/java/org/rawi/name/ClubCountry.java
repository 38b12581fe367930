package org.rawi.name;

import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Sort;
import org.rawi.lexicon.Entry;

/** A club's country is said of it, though its row needs it to tell clubs from towns and from each other: «برشلونة الإسباني». */
final class ClubCountry {

    private ClubCountry() {}

    static Candidate leftOut(Clues clues, Candidate name) {
        Entry row = name.entry();
        if (row == null || name.size() < 2 || !row.kind().equals("club")) {
            return name;
        }
        Known nisba = clues.word(name.end() - 1, Sort.NISBA, true);
        boolean own = nisba != null && nisba.entry().word().equals(row.get("country"));
        return own
                ? new Candidate(name.first(), name.end() - 1, name.cut(), name.type(), name.sure(), row, name.why())
                : name;
    }
}
