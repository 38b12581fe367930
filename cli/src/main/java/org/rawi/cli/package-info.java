/**
 * The {@code rawi} command: a thin skin over the rooms below, one package a family of subcommands, one class each. Start
 * at {@link org.rawi.cli.Main}.
 */
@NullMarked
package org.rawi.cli;

import org.jspecify.annotations.NullMarked;
