/**
 * The accounts of one happening side by side: which values belong to it, and whether outlets agree. May import the
 * reader, {@code value} and {@code place}. Nothing here says what is true. Start at {@link org.rawi.incidents.compare.Comparer}.
 */
@NullMarked
package org.rawi.incidents.compare;

import org.jspecify.annotations.NullMarked;
