/**
 * What all commands share: the streams they talk through, the line of progress, and the words for what went wrong. It may
 * use the rooms below; no command. Start at {@link org.rawi.cli.console.Console}.
 */
@NullMarked
package org.rawi.cli.console;

import org.jspecify.annotations.NullMarked;
