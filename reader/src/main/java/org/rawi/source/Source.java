package org.rawi.source;

import org.jspecify.annotations.Nullable;
import org.rawi.text.Span;

/**
 * One link of the chain behind a claim.
 *
 * @param span the shortest noun phrase that identifies it; null where the subject is only understood
 * @param entity who it is, where that is named or can be resolved
 * @param anonymous whether the text withholds the name
 * @param why the rule that found it
 */
public record Source(@Nullable Span span, @Nullable String entity, boolean anonymous, String why) {}
