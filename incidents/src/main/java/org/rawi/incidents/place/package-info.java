/**
 * Where it happened: which place lies in which, how far a place phrase reaches. May import the reader, {@code value} and {@code
 * story}. Start at {@link org.rawi.incidents.place.PlaceFinder}.
 */
@NullMarked
package org.rawi.incidents.place;

import org.jspecify.annotations.NullMarked;
