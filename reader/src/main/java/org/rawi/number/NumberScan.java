package org.rawi.number;

import org.jspecify.annotations.Nullable;
import org.rawi.number.Numeral.Form;
import org.rawi.token.Token.Kind;
import org.rawi.token.Tokens;
import org.rawi.vocabulary.TablePhrases;
import org.rawi.vocabulary.TablePhrases.Found;

/**
 * Reads one number. A group is a number below a thousand, times the multipliers after it («خمسة وعشرون ألف مليون»);
 * groups are joined by و and grow smaller («ألفان وثلاثمئة»).
 */
final class NumberScan {

    /** Bounds the words of one number, so that a page of number words is read in linear time. */
    private static final int LONGEST = 24;

    private final Tokens tokens;
    private final TablePhrases<NumberWord> table;
    private final int first;
    private int at;
    /** Thousandths of the sum of all groups read. */
    private long total;

    private Form form = Form.WORDS;

    NumberScan(Tokens tokens, TablePhrases<NumberWord> table, int first) {
        this.tokens = tokens;
        this.table = table;
        this.first = first;
        this.at = first;
    }

    /** Whether a whole number of a size that can be told was read. */
    boolean read() {
        try {
            return readGroups() && total % Digits.SCALE == 0;
        } catch (ArithmeticException tooLarge) {
            return false;
        }
    }

    long value() {
        return total / Digits.SCALE;
    }

    int end() {
        return at;
    }

    /** Of a number that is not written in digits. */
    Form form() {
        return form;
    }

    private boolean readGroups() {
        Group group = group(first);
        if (group == null) {
            return false;
        }
        while (group != null) {
            total = Math.addExact(total, group.thousandths);
            at = group.end;
            group = at - first < LONGEST ? smallerGroup(group) : null;
        }
        return true;
    }

    /** A group after و that is smaller than what the one before was multiplied with, or its half («مليون ونصف»). */
    private @Nullable Group smallerGroup(Group before) {
        int next = afterAnd(before.end);
        if (before.unit == 1 || next < 0) {
            return null;
        }
        NumberWord half = wordAt(next);
        if (half != null && half.is(NumberWord.Kind.FRACTION)) {
            return half(before, next, half);
        }
        Group group = group(next);
        return group != null && group.thousandths < before.unit * Digits.SCALE ? group : null;
    }

    private Group half(Group before, int at, NumberWord fraction) {
        int end = at + 1;
        NumberWord again = wordAt(end);
        if (again != null && again.is(NumberWord.Kind.MULTIPLIER) && again.value() == before.unit) {
            end++;
        }
        return new Group(end, Math.multiplyExact(fraction.thousandths(), before.unit), 1);
    }

    /** What is read between two و: its value and the multiplier that smaller groups must stay under, 1 where none. */
    private record Group(int end, long thousandths, long unit) {}

    private @Nullable Group group(int start) {
        Group group = small(start);
        if (group == null) {
            return null;
        }
        NumberWord multiplier = multiplierAt(group.end);
        while (multiplier != null && group.end - first < LONGEST) {
            long value = Math.multiplyExact(group.thousandths, multiplier.value());
            group = new Group(group.end + 1, value, Math.multiplyExact(group.unit, multiplier.value()));
            multiplier = multiplierAt(group.end);
        }
        return group;
    }

    private @Nullable NumberWord multiplierAt(int index) {
        if (index >= tokens.size() || !tokens.get(index).is(Kind.WORD)) {
            return null;
        }
        Found<NumberWord> found = table.longest(tokens, index);
        if (found == null || found.conjunction() || found.preposition()) {
            return null;
        }
        return found.value().is(NumberWord.Kind.MULTIPLIER) ? found.value() : null;
    }

    /** A number below a thousand, or a multiplier that stands alone («ألف», «مليوني»). */
    private @Nullable Group small(int start) {
        if (start >= tokens.size()) {
            return null;
        }
        if (tokens.get(start).is(Kind.NUMBER)) {
            boolean many = multiplierAt(start + 1) != null;
            Digits digits = Digits.of(tokens.get(start).folded(), many);
            return digits == Digits.NONE ? null : new Group(start + 1, digits.units(), 1);
        }
        Found<NumberWord> found = table.longest(tokens, start);
        if (found == null) {
            return null;
        }
        NumberWord word = found.value();
        return switch (word.kind()) {
            case HUNDRED -> hundreds(found);
            case UNIT, ONE, DUAL -> withTen(found);
            case ONE_OF_THEM -> oneOf(found, Form.ONE_OF_THEM);
            case BOTH -> null;
            case MULTIPLIER, TWO_MULTIPLIERS -> new Group(found.end(), word.thousandths(), multiplied(word));
            case TEN, FRACTION -> new Group(found.end(), word.thousandths(), 1);
        };
    }

    private static long multiplied(NumberWord word) {
        return word.is(NumberWord.Kind.TWO_MULTIPLIERS) ? word.value() / 2 : word.value();
    }

    private Group hundreds(Found<NumberWord> found) {
        long value = found.value().thousandths();
        int next = afterAnd(found.end());
        NumberWord rest = next < 0 ? null : wordAt(next);
        boolean smaller = rest != null && !rest.is(NumberWord.Kind.HUNDRED) && rest.value() < 100 && rest.value() > 0;
        Group below = smaller ? small(next) : null;
        return below == null ? new Group(found.end(), value, 1) : new Group(below.end, value + below.thousandths, 1);
    }

    private Group withTen(Found<NumberWord> found) {
        NumberWord unit = found.value();
        int next = unit.value() < 10 ? afterAnd(found.end()) : -1;
        NumberWord ten = next < 0 ? null : wordAt(next);
        if (ten != null && ten.is(NumberWord.Kind.TEN)) {
            return new Group(next + 1, unit.thousandths() + ten.thousandths(), 1);
        }
        if (unit.is(NumberWord.Kind.ONE)) {
            return oneOf(found, Form.ONE_OF);
        }
        return new Group(found.end(), unit.thousandths(), 1);
    }

    private Group oneOf(Found<NumberWord> found, Form wanted) {
        form = found.end() == first + 1 ? wanted : form;
        return new Group(found.end(), found.value().thousandths(), 1);
    }

    private @Nullable NumberWord wordAt(int index) {
        if (index >= tokens.size() || !tokens.get(index).is(Kind.WORD)) {
            return null;
        }
        Found<NumberWord> found = table.longest(tokens, index);
        return found == null ? null : found.value();
    }

    /** Index of the token that و joins to the one before: itself where و is attached, the next where it stands alone; or -1. */
    private int afterAnd(int index) {
        if (index + 1 < tokens.size() && tokens.get(index).folded().equals("و")) {
            return index + 1;
        }
        if (index >= tokens.size() || !tokens.get(index).is(Kind.WORD)) {
            return -1;
        }
        Found<NumberWord> found = table.longest(tokens, index);
        return found != null && found.conjunction() ? index : -1;
    }
}
