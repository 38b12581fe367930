/**
 * Numbers in digits and words, as whole values. May import the packages before it. Start at
 * {@link org.rawi.number.NumberReader}.
 */
@NullMarked
package org.rawi.number;

import org.jspecify.annotations.NullMarked;
