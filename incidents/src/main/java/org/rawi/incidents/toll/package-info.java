/**
 * How many were killed, hurt, missing, driven out. May import the reader, {@code value} and {@code story}. Start at {@link
 * org.rawi.incidents.toll.CountFinder}.
 */
@NullMarked
package org.rawi.incidents.toll;

import org.jspecify.annotations.NullMarked;
