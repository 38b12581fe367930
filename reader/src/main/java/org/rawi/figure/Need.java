package org.rawi.figure;

import org.rawi.figure.Figure.Kind;
import org.rawi.figure.Noun.Sort;

/** What must be known of a quantity before it counts as a figure: the vaguer it is, the more. */
enum Need {
    /** «15 منزلا»: a number with its noun. */
    NOTHING {
        @Override
        boolean isMet(Kind kind, boolean own) {
            return true;
        }
    },
    /** «عدد من المسؤولين», «شخصان», «العشرات»: some kind but other. */
    KIND {
        @Override
        boolean isMet(Kind kind, boolean own) {
            return kind != Kind.OTHER;
        }
    },
    /** «العديد من», «عدة»: someone was killed, hurt, missing, held or driven out. */
    LOSS {
        @Override
        boolean isMet(Kind kind, boolean own) {
            return kind.ordinal() <= Kind.DISPLACED.ordinal();
        }
    },
    /** «أحد النزلاء»: the same, and not only by the noun. */
    GOVERNED_LOSS {
        @Override
        boolean isMet(Kind kind, boolean own) {
            return !own && LOSS.isMet(kind, false);
        }
    };

    abstract boolean isMet(Kind kind, boolean own);

    static Need of(Quantity quantity, Noun noun) {
        boolean lone = noun.is(Sort.NONE) || noun.is(Sort.MEMBERS) || noun.ofGroup() && noun.is(Sort.PERSON);
        return switch (quantity.strength()) {
            case SOME -> LOSS;
            case SEVERAL -> noun.isThing() && !noun.where().isEmpty() ? NOTHING : KIND;
            case VAGUE -> lone || noun.is(Sort.ELIDED) ? KIND : NOTHING;
            default -> lone ? KIND : NOTHING;
        };
    }
}
