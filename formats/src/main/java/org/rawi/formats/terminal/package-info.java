/**
 * A reading as a page for a terminal, where right-to-left text stands among columns. Imports the reader's records and
 * {@code org.rawi.formats.telling}. Start at {@link org.rawi.formats.terminal.TerminalPage}.
 */
@NullMarked
package org.rawi.formats.terminal;

import org.jspecify.annotations.NullMarked;
