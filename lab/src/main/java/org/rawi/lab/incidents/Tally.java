package org.rawi.lab.incidents;

/** What is right among what people give and what we give. */
record Tally(int right, int gold, int given) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, gold + other.gold, given + other.given);
    }

    /** From 0 to 1; 1 where nobody gives anything. */
    double f1() {
        return gold + given == 0 ? 1 : 2.0 * right / (gold + given);
    }

    /** From 0 to 1; 0 where we give nothing. */
    double precision() {
        return given == 0 ? 0 : (double) right / given;
    }

    /** From 0 to 1; 0 where people give nothing. */
    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }
}
