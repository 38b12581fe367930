/**
 * The words of reporting and the small words around them. May import the packages before it. Start at {@link
 * org.rawi.cue.CueFinder}.
 */
@NullMarked
package org.rawi.cue;

import org.jspecify.annotations.NullMarked;
