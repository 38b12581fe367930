/**
 * How much of a reading survives typing errors: they are put into reports by a fixed seed. Start at {@link
 * org.rawi.lab.typing.TypingErrors}.
 */
@NullMarked
package org.rawi.lab.typing;

import org.jspecify.annotations.NullMarked;
