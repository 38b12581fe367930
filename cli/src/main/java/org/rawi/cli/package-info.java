/**
 * The {@code rawi} command, one class a subcommand: a thin skin over the rooms below. Start at {@link org.rawi.cli.Main}.
 */
@NullMarked
package org.rawi.cli;

import org.jspecify.annotations.NullMarked;
