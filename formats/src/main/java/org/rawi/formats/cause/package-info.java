/**
 * Sorts mistakes by what went wrong, in a few words that many mistakes share. Pure functions of the reader's records;
 * each class knows one layer. Start at {@link org.rawi.formats.cause.EventCauses}.
 */
@NullMarked
package org.rawi.formats.cause;

import org.jspecify.annotations.NullMarked;
