/**
 * Words by which a speaker judges. May import the packages before it. Start at
 * {@link org.rawi.loaded.LoadedWordFinder}.
 */
@NullMarked
package org.rawi.loaded;

import org.jspecify.annotations.NullMarked;
