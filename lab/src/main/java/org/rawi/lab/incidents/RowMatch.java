package org.rawi.lab.incidents;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether two rows say the same: equal bounds of a count, days that overlap, values that share a word. As loose and as strict as {@code
 * score_incidents.py}, letter for letter, so that both print the same figures; hence no folding of our own.
 */
final class RowMatch {

    static final Set<String> COUNTS = Set.of("killed", "injured", "missing", "detained", "displaced", "abducted");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]{2,}");
    private static final Pattern MARKS = Pattern.compile("[\u064b-\u0652\u0640]");
    private static final String[] PREFIXES = {"وال", "بال", "لل", "ال"};

    private RowMatch() {}

    static boolean same(Row gold, Row given) {
        if (!gold.report().equals(given.report()) || !gold.slot().equals(given.slot())) {
            return false;
        }
        if (COUNTS.contains(gold.slot())) {
            return Objects.equals(gold.low(), given.low()) && Objects.equals(gold.high(), given.high());
        }
        return gold.slot().equals("date")
                ? overlap(gold.value(), given.value())
                : !Collections.disjoint(words(gold.value()), words(given.value()));
    }

    private static boolean overlap(String gold, String given) {
        Days a = Days.of(gold);
        Days b = Days.of(given);
        return a == null ? b != null : b != null && !a.first.isAfter(b.last) && !b.first.isAfter(a.last);
    }

    private record Days(LocalDate first, LocalDate last) {

        static @Nullable Days of(String value) {
            Stream<LocalDate> days =
                    DAY.matcher(value).results().map(MatchResult::group).map(LocalDate::parse);
            return days.map(day -> new Days(day, day)).reduce(Days::covering).orElse(null);
        }

        private Days covering(Days other) {
            return new Days(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }
    }

    private static Set<String> words(String value) {
        Set<String> words = new HashSet<>();
        WORD.matcher(fold(value)).results().forEach(word -> words.add(withoutArticle(word.group())));
        return words;
    }

    private static String withoutArticle(String word) {
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() > 2) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }

    private static String fold(String value) {
        return MARKS.matcher(value)
                .replaceAll("")
                .replace('أ', 'ا')
                .replace('إ', 'ا')
                .replace('آ', 'ا')
                .replace('ى', 'ي')
                .replace('ة', 'ه');
    }
}
