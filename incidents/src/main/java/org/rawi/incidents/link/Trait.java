package org.rawi.incidents.link;

import java.time.temporal.ChronoUnit;
import org.rawi.incidents.account.Account;

/**
 * What two accounts are compared by, and how much each counts: the weights of a logistic regression, rounded. They were fitted on pairs of
 * reports that people had sorted into incidents, and keep their worth on sets that were left out ({@code lab/run evaluate-incidents}).
 */
public enum Trait {
    /** They are written in the same words. */
    WORDS(3.6) {
        @Override
        double amount(Account a, Account b) {
            return a.words().likeness(b.words());
        }
    },
    /** They name the same persons, bodies and places. */
    NAMES(3.1) {
        @Override
        double amount(Account a, Account b) {
            return a.names().likeness(b.names());
        }
    },
    /** They begin with acts of the same type. */
    ACTS(1.6) {
        @Override
        double amount(Account a, Account b) {
            return a.acts().likeness(b.acts());
        }
    },
    /** They give the same figures. */
    FIGURES(3.3) {
        @Override
        double amount(Account a, Account b) {
            return a.acts().sameFigures(b.acts());
        }
    },
    /** One counts its victims, so that common names count more: what hurt people is told on for days as one happening. */
    TOLL(9.5) {
        @Override
        double amount(Account a, Account b) {
            return a.acts().toll() || b.acts().toll() ? NAMES.amount(a, b) : 0;
        }
    },
    /** Days between their publication. */
    DAYS_APART(-0.6) {
        @Override
        double amount(Account a, Account b) {
            if (a.published() == null || b.published() == null) {
                return 0;
            }
            return Math.abs(ChronoUnit.DAYS.between(a.published(), b.published()));
        }
    },
    /** They begin with other days, and do not both tell of violence. */
    OTHER_DAY(-2.2) {
        @Override
        double amount(Account a, Account b) {
            boolean violent = a.acts().isViolent() && b.acts().isViolent();
            return !violent && a.acts().onOtherDays(b.acts()) ? 1 : 0;
        }
    },
    /** They begin with other places. */
    OTHER_PLACE(-0.8) {
        @Override
        double amount(Account a, Account b) {
            return a.names().elsewhere(b.names()) ? 1 : 0;
        }
    },
    /** One outlet published both: it seldom tells one thing twice. */
    SAME_OUTLET(-0.7) {
        @Override
        double amount(Account a, Account b) {
            return a.sameOutlet(b) ? 1 : 0;
        }
    };

    private final double weight;

    Trait(double weight) {
        this.weight = weight;
    }

    public double weight() {
        return weight;
    }

    abstract double amount(Account a, Account b);
}
