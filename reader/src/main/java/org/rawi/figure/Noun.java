package org.rawi.figure;

import org.jspecify.annotations.Nullable;
import org.rawi.figure.Figure.Kind;
import org.rawi.lexicon.Entry;

/**
 * What is counted.
 *
 * @param end index after its last token
 * @param kind what the noun itself decides, null where it leaves that to the word that governs it
 * @param ofGroup whether من stands before it: some of those
 * @param where its table row, empty where no table knows it
 */
record Noun(Sort sort, int end, @Nullable Kind kind, boolean ofGroup, String where) {

    /** How the noun stands there. */
    enum Sort {
        PERSON,
        THING,
        MONEY,
        /** A share: «60 بالمئة». */
        SHARE,
        /** A measure of length, time or weight. */
        MEASURE,
        /** A noun that no table knows. */
        UNKNOWN,
        /** «18 آخرون», «29 منهم»: the noun stands earlier. */
        ELIDED,
        /** «51 من التنظيم»: members of what is named. */
        MEMBERS,
        /** The number stands alone. */
        NONE
    }

    static final Noun NO_NOUN = new Noun(Sort.NONE, 0, null, false, "");

    static Noun of(Entry entry, int end) {
        return new Noun(sort(entry), end, kind(entry.get("kind")), false, entry.where());
    }

    boolean is(Sort wanted) {
        return sort == wanted;
    }

    static Noun unlisted(Sort sort, int end) {
        return new Noun(sort, end, null, false, "");
    }

    Noun ofAGroup() {
        return new Noun(sort, end, kind, true, where);
    }

    /** Things and money, which nobody can kill or detain. */
    boolean isThing() {
        return sort == Sort.THING || sort == Sort.MONEY;
    }

    static @Nullable Kind kind(String name) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(name)) {
                return kind;
            }
        }
        return null;
    }

    private static Sort sort(Entry entry) {
        return switch (entry.get("role")) {
            case "person" -> Sort.PERSON;
            case "money" -> Sort.MONEY;
            case "share" -> Sort.SHARE;
            case "unit" -> Sort.MEASURE;
            case "none" -> Sort.NONE;
            default -> Sort.THING;
        };
    }
}
