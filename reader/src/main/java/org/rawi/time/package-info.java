/**
 * Dates and relative times, resolved against the publication date. May import the packages before it. Start at
 * {@link org.rawi.time.TimeFinder}.
 */
@NullMarked
package org.rawi.time;

import org.jspecify.annotations.NullMarked;
