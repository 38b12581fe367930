package org.rawi.tagger;

import org.jspecify.annotations.Nullable;
import org.rawi.gazetteer.Sort;

/** What a token is to a name: outside, its beginning, or its inside. */
public enum Label {
    OUTSIDE,
    BEGIN_PERSON,
    IN_PERSON,
    BEGIN_ORGANIZATION,
    IN_ORGANIZATION,
    BEGIN_PLACE,
    IN_PLACE;

    public static final int COUNT = 7;

    private static final Sort[] SORTS = {Sort.PERSON, Sort.ORGANIZATION, Sort.PLACE};

    public static Label begin(Sort sort) {
        return values()[1 + 2 * index(sort)];
    }

    public static Label inside(Sort sort) {
        return values()[2 + 2 * index(sort)];
    }

    private static int index(Sort sort) {
        return switch (sort) {
            case PERSON -> 0;
            case ORGANIZATION -> 1;
            case PLACE -> 2;
            default ->
                throw new IllegalArgumentException("label of " + sort + ": expected a person, organisation or place");
        };
    }

    /** The sort of name, or null outside. */
    public @Nullable Sort sort() {
        return this == OUTSIDE ? null : SORTS[(ordinal() - 1) / 2];
    }

    public boolean isInside() {
        return this != OUTSIDE && ordinal() % 2 == 0;
    }

    /** Whether this label may stand right after another. */
    public boolean mayFollow(Label before) {
        return !isInside() || before.sort() == sort();
    }

    public int bit() {
        return 1 << ordinal();
    }
}
