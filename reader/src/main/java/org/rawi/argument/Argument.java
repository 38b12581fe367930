package org.rawi.argument;

import org.jspecify.annotations.Nullable;
import org.rawi.text.Span;
import org.rawi.trigger.Role;

/**
 * Who or what takes part in an event.
 *
 * @param span its noun phrase; null where it is only understood
 * @param entity who it is, where that is named or can be resolved
 * @param why the rule that found it
 */
public record Argument(
        Role role, @Nullable Span span, @Nullable String entity, String why) {}
