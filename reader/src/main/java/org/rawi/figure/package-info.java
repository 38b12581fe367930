/**
 * Counts, and of whom. May import the packages before it. Start at {@link org.rawi.figure.FigureFinder}.
 */
@NullMarked
package org.rawi.figure;

import org.jspecify.annotations.NullMarked;
