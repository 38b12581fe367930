package org.rawi.incidents.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rawi.incidents.account.Account;

/**
 * How surely two accounts tell of one happening.
 *
 * @param score the logarithm of the odds; 0 is even
 * @param reasons what it is the sum of, beside {@link #PRIOR}; those that say nothing are left out
 */
public record Likeness(double score, List<Reason> reasons) {

    /** The odds of two accounts of which nothing is known. */
    public static final double PRIOR = -3.1;

    /** The score from which accounts are tied. */
    public static final double TIED = 0;

    private static final List<Trait> TRAITS = List.of(Trait.values());

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /** The same for (a, b) and (b, a), to the last bit. */
    public static Likeness of(Account a, Account b) {
        return a.compareTo(b) <= 0 ? ordered(a, b) : ordered(b, a);
    }

    private static Likeness ordered(Account first, Account second) {
        List<Reason> reasons = new ArrayList<>(TRAITS.size());
        double score = PRIOR;
        for (Trait trait : TRAITS) {
            double amount = trait.amount(first, second);
            if (amount != 0) {
                Reason reason = new Reason(trait, amount);
                score += reason.score();
                reasons.add(reason);
            }
        }
        return new Likeness(score, reasons);
    }

    /** Whether it is enough to tie the two. */
    public boolean tied() {
        return score >= TIED;
    }

    /** {@code words +1.6, names +1.7, days apart -0.6}. */
    public String why() {
        return reasons.stream().map(Reason::toString).collect(Collectors.joining(", "));
    }
}
