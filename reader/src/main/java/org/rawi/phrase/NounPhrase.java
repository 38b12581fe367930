package org.rawi.phrase;

import org.jspecify.annotations.Nullable;
import org.rawi.text.Span;

/**
 * A noun phrase that says who or what.
 *
 * @param span without attached particles, in UTF-16 code units
 * @param first index of its first token
 * @param end index after its last token
 * @param entity what it names or whose office it is, where known
 * @param personal whether it can speak or act: a person, body or office rather than a thing
 */
public record NounPhrase(
        Span span, int first, int end, @Nullable String entity, boolean personal) {}
