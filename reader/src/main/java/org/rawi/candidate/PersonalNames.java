package org.rawi.candidate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.WordOrder;

/** Persons told by the parts of their names: a given name, then more names («سعد معن», «عبد الله بن زايد»). */
final class PersonalNames {

    private static final int LONGEST = 7;
    private static final String ON = "على";

    private final Clues clues;
    private final NameWords words;

    PersonalNames(Clues clues, NameWords words) {
        this.clues = clues;
        this.words = words;
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        int from = 0;
        while (from < clues.size()) {
            Candidate person = at(from);
            if (person == null) {
                from++;
            } else {
                found.add(person);
                from = person.end();
            }
        }
        return found;
    }

    private @Nullable Candidate at(int first) {
        Match start = start(first);
        if (start == null || isPreposition(first)) {
            return null;
        }
        int end = run(first, start);
        if (end < 0 || end == start.end() && start.is(Sort.GIVEN)) {
            return null;
        }
        boolean sure = end - first > 1;
        String why = start.known().get(0).entry().where() + " with more names";
        return new Candidate(first, end, start.cut(), Sort.PERSON, sure, null, why);
    }

    private @Nullable Match start(int first) {
        Match compound = clues.longest(first, Sort.COMPOUND);
        return compound != null ? compound : clues.longest(first, Sort.GIVEN);
    }

    /** Index after the last name of the run, or -1 where a compound lacks its second half. */
    private int run(int first, Match start) {
        int end = start.is(Sort.COMPOUND) && !start.is(Sort.GIVEN) ? half(start.end()) : start.end();
        while (end > 0 && end - first < LONGEST) {
            int next = WordOrder.next(clues.tokens(), end - 1);
            int longer = next < 0 ? -1 : part(next);
            if (longer < 0) {
                break;
            }
            end = longer;
        }
        return end;
    }

    /** Index after the second half of a compound that ends before {@code at}; any word but a stop word will do. */
    private int half(int at) {
        int next = at >= clues.size() ? -1 : WordOrder.next(clues.tokens(), at - 1);
        return next < 0 || words.isStop(next) ? -1 : next + 1;
    }

    private int part(int at) {
        if (isPreposition(at)) {
            return -1;
        }
        Match compound = whole(at, Sort.COMPOUND);
        if (compound != null) {
            return half(compound.end());
        }
        Match name = whole(at, Sort.FAMILY);
        name = name != null ? name : whole(at, Sort.GIVEN);
        return name != null ? name.end() : -1;
    }

    private @Nullable Match whole(int at, Sort sort) {
        Match match = clues.longest(at, sort);
        return match != null && match.cut() == 0 ? match : null;
    }

    /** على and the given name علي are folded alike; the text tells them apart. */
    private boolean isPreposition(int at) {
        return clues.tokens().get(at).span().in(clues.tokens().text()).endsWith(ON);
    }
}
