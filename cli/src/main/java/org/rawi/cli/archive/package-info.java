/**
 * The commands that work on an archive: {@code add}, {@code reread}, {@code check}, {@code export}, {@code search}, {@code
 * entity}, {@code incidents}. They may use {@code console} and the rooms below.
 */
@NullMarked
package org.rawi.cli.archive;

import org.jspecify.annotations.NullMarked;
