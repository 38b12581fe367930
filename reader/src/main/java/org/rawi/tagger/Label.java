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

    /** How many sorts of names. */
    static final int SORTS = 3;

    private static final Sort[] OF = {Sort.PERSON, Sort.ORGANIZATION, Sort.PLACE};
    private static final Label[] ALL = values();

    public static Label begin(Sort sort) {
        return ALL[1 + 2 * index(sort)];
    }

    public static Label inside(Sort sort) {
        return ALL[2 + 2 * index(sort)];
    }

    /** 0 for persons, 1 for organisations, 2 for places. */
    static int index(Sort sort) {
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
        return sort(ordinal());
    }

    /** The sort of the label of a number, or null outside. */
    static @Nullable Sort sort(int label) {
        return label == 0 ? null : OF[(label - 1) / 2];
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
