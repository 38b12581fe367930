package org.rawi.name;

import java.util.ArrayList;
import java.util.List;
import org.rawi.candidate.Candidate;

/** The persons of a report of whom more than one word was given; whoever is named shortly may be one of them. */
final class FullerNames {

    /** Fewest letters of a last name that may be one letter off. */
    private static final int SHORTEST = 3;

    private final ShortForms forms;
    private final List<Candidate> persons = new ArrayList<>();

    FullerNames(ShortForms forms) {
        this.forms = forms;
    }

    void add(Candidate person) {
        persons.add(person);
    }

    /** The settled person of whom this is a shorter name, or one letter off in its first or last word. */
    Candidate of(Candidate person) {
        List<String> words = forms.words(person);
        for (Candidate other : persons) {
            List<String> others = forms.words(other);
            boolean known = other.entry() != null || others.size() > words.size();
            if (other != person && known && isShorter(words, others)) {
                return other;
            }
        }
        return person;
    }

    private static boolean isShorter(List<String> words, List<String> others) {
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        String otherFirst = others.get(0);
        String otherLast = others.get(others.size() - 1);
        if (others.size() > words.size() && otherFirst.equals(first)) {
            return others.containsAll(words);
        }
        return others.size() == words.size()
                && words.size() > 1
                && (last.equals(otherLast) && Edits.isOne(first, otherFirst)
                        || first.equals(otherFirst) && last.length() > SHORTEST && Edits.isOne(last, otherLast));
    }
}
