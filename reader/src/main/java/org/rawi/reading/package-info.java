/**
 * The sum of the layers: the whole pipeline is one readable method. May import every package before it. Start at
 * {@link org.rawi.reading.Reader}.
 */
@NullMarked
package org.rawi.reading;

import org.jspecify.annotations.NullMarked;
