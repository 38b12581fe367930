package org.rawi.archive.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.archive.query.Field;

/**
 * How what is looked for is written in the index. A lemma stands as it is, a word as written behind a quotation mark, what a
 * field says behind the field's name.
 */
public final class Terms {

    /** Every document has it. Where other terms keep places, it keeps {@link Facts}. */
    public static final String ALL = "";

    private static final char AS_WRITTEN = '"';
    private static final char OF_FIELD = ':';
    private static final char EXACTLY = '=';

    /** In UTF-16 code units. What is longer is cut, here and in a query; PostgreSQL indexes no text of many kilobytes. */
    private static final int LONGEST = 120;

    private static final Set<String> NAMED = Arrays.stream(Field.values())
            .filter(Field::takesNames)
            .map(Field::key)
            .collect(Collectors.toUnmodifiableSet());

    private Terms() {}

    /** A word in any of its forms. */
    public static String lemma(String lemma) {
        return cut(lemma);
    }

    /** A word in this form only, folded. */
    public static String asWritten(String folded) {
        return AS_WRITTEN + cut(folded);
    }

    /** A word of a name, as {@code NameWords} gives it, or one of a field's constants. */
    public static String of(Field field, String value) {
        return field.key() + OF_FIELD + cut(value);
    }

    /** A name as a whole. */
    public static String exactly(Field field, String name) {
        return field.key() + OF_FIELD + EXACTLY + cut(name);
    }

    /** The word of a name in a term of a field that takes names. */
    public static Optional<String> name(String term) {
        int colon = term.indexOf(OF_FIELD);
        boolean named = colon > 0 && NAMED.contains(term.substring(0, colon)) && term.charAt(colon + 1) != EXACTLY;
        return named ? Optional.of(term.substring(colon + 1)) : Optional.empty();
    }

    /** Never between the two halves of one character. */
    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
