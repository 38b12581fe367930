package org.rawi.candidate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;

/** Names that stand in the tables of places, persons and organisations. */
final class TableNames {

    private final Clues clues;
    private final Clashes clashes;

    TableNames(Clues clues, Clashes clashes) {
        this.clues = clues;
        this.clashes = clashes;
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < clues.size(); i++) {
            for (Match match : clues.at(i)) {
                Known known = settle(match);
                if (known != null) {
                    found.add(candidate(match, known));
                }
            }
        }
        return found;
    }

    private Candidate candidate(Match match, Known known) {
        boolean sure = !clashes.isClash(clues, match, known);
        return new Candidate(
                match.first(),
                match.end(),
                match.cut(),
                known.sort(),
                sure,
                known.entry(),
                known.entry().where());
    }

    /** One phrase may name a person, a place and a body: the word before it decides, then the commonest reading. */
    private @Nullable Known settle(Match match) {
        Known person = match.as(Sort.PERSON);
        Known place = match.as(Sort.PLACE);
        Known body = match.as(Sort.ORGANIZATION);
        Sort announced = match.cut() == 0 ? Announced.before(clues, match.first()) : null;
        if (announced != null) {
            Known fitting = announced == Sort.PERSON ? person : announced == Sort.PLACE ? place : body;
            if (fitting != null) {
                return fitting;
            }
        }
        return place != null ? place : body != null ? body : person;
    }
}
