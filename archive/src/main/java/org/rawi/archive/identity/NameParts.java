package org.rawi.archive.identity;

import java.util.List;

/**
 * A name taken apart, each part in one spelling: «عبد الرحمن أبو الفضل» has two.
 *
 * @param parts never empty strings; no parts where the name has no letters
 * @param whole whether it may be a full name: more than a fragment such as «بن علي»
 */
record NameParts(List<String> parts, boolean whole) {

    NameParts {
        parts = List.copyOf(parts);
    }

    int size() {
        return parts.size();
    }

    /** The same text for all spellings. */
    String key() {
        return String.join(" ", parts);
    }
}
