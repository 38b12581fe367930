package org.rawi.candidate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.WordOrder;
import org.rawi.script.Letters;

/** Persons told by the parts of their names: a given name, then more names («سعد معن», «عبد الله بن زايد»). */
final class PersonalNames {

    private static final int LONGEST = 7;
    private static final String ARABIC = "personal-names.arabic";

    private final Clues clues;
    private final NameWords words;
    private final UnknownNames unknown;

    PersonalNames(Clues clues, NameWords words) {
        this.clues = clues;
        this.words = words;
        this.unknown = new UnknownNames(clues);
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
        if (start == null) {
            return isAnnounced(first) ? unknown(first) : null;
        }
        if (!isLikely(start)) {
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

    /** Whether an office stands directly before, or only a country's adjective between. */
    private boolean isAnnounced(int first) {
        return clues.afterOffice(first) == 2 || clues.afterOffice(first) == 1 && clues.is(first - 1, Sort.NISBA);
    }

    /** After an office, two words that no table knows, or such a word and a known name, are a person. */
    private @Nullable Candidate unknown(int first) {
        int next = WordOrder.next(clues.tokens(), first);
        if (next < 0
                || !unknown.isNameLike(first)
                || part(next) < 0 && !unknown.isNameLike(next)
                || unknown.hasEnding(first)
                || unknown.hasEnding(next)
                || unknown.isDescription(first, next)) {
            return null;
        }
        int end = Math.max(part(next), next + 1);
        int third = WordOrder.next(clues.tokens(), end - 1);
        end = third >= 0 ? Math.max(part(third), end) : end;
        return new Candidate(first, end, 0, Sort.PERSON, true, null, "names after an office");
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
            int longer = next < 0 || end - first > 1 && clues.is(next, Sort.OFFICE) ? -1 : part(next);
            longer = longer < 0 && next >= 0 && goesOn(first, next) ? next + 1 : longer;
            if (longer < 0 || isWhole(first, end) && !clues.is(next, Sort.FAMILY)) {
                break;
            }
            end = longer;
        }
        return end;
    }

    /** Whether the tables know a person by the words so far; what follows «دونالد ترامب» is somebody else's name. */
    private boolean isWhole(int first, int end) {
        if (end - first < 2) {
            return false;
        }
        for (Match match : clues.at(first)) {
            Known person = match.end() == end ? match.as(Sort.PERSON) : null;
            if (person != null && person.full()) {
                return true;
            }
        }
        return false;
    }

    /** Index after the second half of a compound that ends before {@code at}; any word but a stop word will do. */
    private int half(int at) {
        int next = at >= clues.size() ? -1 : WordOrder.next(clues.tokens(), at - 1);
        boolean word = next >= 0 && clues.tokens().get(next).isWord();
        return !word || words.isStop(next) || UnknownNames.hasPronoun(clues.word(next)) ? -1 : next + 1;
    }

    private int part(int at) {
        Match compound = whole(at, Sort.COMPOUND);
        if (compound != null) {
            return half(compound.end());
        }
        Match name = whole(at, Sort.FAMILY);
        name = name != null ? name : whole(at, Sort.GIVEN);
        name = name != null ? name : known(at);
        return name != null ? name.end() : -1;
    }

    /** A family name that the tables know of somebody: «خديداد هازار» is no Hazard they know. */
    private @Nullable Match known(int at) {
        Match person = whole(at, Sort.PERSON);
        return person != null && person.size() == 1 ? person : null;
    }

    /** A name with particles cut off must be a likelier word than the whole: بدأ is not ب and a name. */
    private boolean isLikely(Match start) {
        String word = clues.word(start.first());
        if (start.cut() == 0) {
            return clues.word(start.first(), Sort.FUNCTION, false) == null || clues.is(start.first(), Sort.GIVEN);
        }
        if (clues.word(start.first(), Sort.FUNCTION, true) != null) {
            return false;
        }
        boolean like = word.charAt(start.cut() - 1) == 'ك';
        int name = clues.classes().frequency(word.substring(start.cut()));
        return !like
                && word.length() - start.cut() > 2
                && name >= clues.classes().frequency(word);
    }

    private boolean goesOn(int first, int next) {
        Known given = clues.word(first, Sort.GIVEN, false);
        boolean foreign = given != null && !given.entry().where().startsWith(ARABIC);
        boolean name =
                clues.afterOffice(first) > 0 || clues.isNameLike(first, 0) || foreign && !clues.isOrdinary(first, 0);
        boolean second = next == first + 1;
        boolean and = !second && clues.word(next).charAt(0) == Letters.WAW;
        return name && (foreign || second) && !and && unknown.isNameLike(next);
    }

    private @Nullable Match whole(int at, Sort sort) {
        Match match = clues.longest(at, sort);
        return match != null && match.cut() == 0 ? match : null;
    }
}
