package org.rawi.loaded;

import org.jspecify.annotations.Nullable;
import org.rawi.text.Span;

/**
 * A word by which a speaker judges.
 *
 * @param claim id of the innermost claim it stands in, null where it is the outlet's own
 * @param why the table row
 */
public record LoadedWord(Span span, @Nullable String claim, String why) {}
