package org.rawi.archive.identity;

/**
 * A word that makes one part of a personal name with the word beside it.
 *
 * @param word folded
 * @param beside which neighbour it stands with
 * @param as the one spelling of the word
 * @param begins whether a full name may begin with it
 * @param joint what a word begins, or ends, with where the particle is written together with it: عبدال, الدين
 */
record Particle(String word, Beside beside, String as, boolean begins, String joint) {

    /** Fewest letters of the word that a particle is written together with. */
    private static final int SHORTEST = 2;

    enum Beside {
        NEXT,
        PREVIOUS
    }

    boolean stands(Beside side) {
        return beside == side;
    }

    /** Whether the particle is written together with the rest of a folded word. */
    boolean isIn(String folded) {
        boolean there = beside == Beside.NEXT ? folded.startsWith(joint) : folded.endsWith(joint);
        return there && folded.length() >= joint.length() + SHORTEST;
    }
}
