package org.rawi.lab.typing;

/** How many of those hit by an error survive. */
final class Share {

    private int hit;
    private int kept;

    void count(boolean survives) {
        hit++;
        kept += survives ? 1 : 0;
    }

    int hit() {
        return hit;
    }

    /** From 0 to 1; 1 where none was hit. */
    double kept() {
        return hit == 0 ? 1 : (double) kept / hit;
    }
}
