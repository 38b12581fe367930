package org.rawi.figure;

import org.jspecify.annotations.Nullable;

/**
 * How many.
 *
 * @param low lower bound, inclusive; null where the words give none
 * @param high upper bound, inclusive; null where the words give none
 * @param approximate «نحو», «عشرات»
 */
record Amount(@Nullable Long low, @Nullable Long high, boolean approximate) {

    static final Amount VAGUE = new Amount(null, null, true);

    static Amount exactly(long value) {
        return new Amount(value, value, false);
    }

    static Amount between(long low, long high) {
        return new Amount(low, high, false);
    }

    /** What «أكثر من», «على الأقل» or «نحو» beside a number makes of it. */
    Amount turned(Quantifier quantifier) {
        return switch (quantifier.turn()) {
            case MORE, AT_LEAST -> new Amount(low, null, approximate);
            case LESS, AT_MOST -> new Amount(null, high, approximate);
            case ABOUT -> new Amount(low, high, true);
            default -> this;
        };
    }
}
