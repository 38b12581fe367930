package org.rawi.incidents.link;

import java.util.Locale;

/**
 * One trait of two accounts.
 *
 * @param amount how much of it they have; its weight says what that counts
 */
public record Reason(Trait trait, double amount) {

    /** What it adds to the likeness; negative where it tells against it. */
    public double score() {
        return trait.weight() * amount;
    }

    /** {@code names +1.7}. */
    @Override
    public String toString() {
        String name = trait.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return String.format(Locale.ROOT, "%s %+.1f", name, score());
    }
}
