/**
 * The commands that keep an archive: {@code add}, {@code reread}, {@code check}, {@code export}; and the options that all
 * commands on an archive share. May import {@code console} and the rooms below. Start at {@link
 * org.rawi.cli.archive.AddCommand}.
 */
@NullMarked
package org.rawi.cli.archive;

import org.jspecify.annotations.NullMarked;
