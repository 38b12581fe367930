/**
 * The command that searches an archive. May import {@code console} and {@code archive}. Start at {@link
 * org.rawi.cli.search.SearchCommand}.
 */
@NullMarked
package org.rawi.cli.search;

import org.jspecify.annotations.NullMarked;
