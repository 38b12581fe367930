/**
 * {@code rawi read}: reports in, readings out. It may use {@code console} and the rooms below. Start at {@link
 * org.rawi.cli.read.ReadCommand}.
 */
@NullMarked
package org.rawi.cli.read;

import org.jspecify.annotations.NullMarked;
