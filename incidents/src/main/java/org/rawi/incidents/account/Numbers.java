package org.rawi.incidents.account;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rawi.figure.Figure;
import org.rawi.incidents.term.Stems;
import org.rawi.reading.Reading;

/** The numbers of an opening, in digits or in words. */
final class Numbers {

    private static final long TOO_COMMON = 2;
    private static final long FIRST_YEAR = 1900;
    private static final long LAST_YEAR = 2100;
    private static final int DIGITS = 12;

    private Numbers() {}

    static SortedSet<Long> of(Reading reading, Opening opening) {
        SortedSet<Long> numbers = new TreeSet<>();
        for (Figure figure : reading.figures()) {
            Long low = figure.low();
            if (low != null && figure.span().start() < opening.near()) {
                numbers.add(low);
            }
        }
        numbers.addAll(inDigits(Stems.of(reading.report().text().substring(0, opening.near()))));
        numbers.removeIf(number -> !tells(number));
        return numbers;
    }

    private static List<Long> inDigits(List<String> stems) {
        return stems.stream()
                .filter(stem -> stem.length() <= DIGITS && stem.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Long::valueOf)
                .toList();
    }

    private static boolean tells(long number) {
        return number > TOO_COMMON && (number < FIRST_YEAR || number > LAST_YEAR);
    }
}
