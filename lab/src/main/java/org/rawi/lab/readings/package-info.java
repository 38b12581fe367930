/**
 * Readings of our own, kept apart from the texts they read: made, checked, joined with a corpus, and evaluated against.
 * Start at {@link org.rawi.lab.readings.StandOff}; {@code lab/readings/README.md} says how to add one.
 */
@NullMarked
package org.rawi.lab.readings;

import org.jspecify.annotations.NullMarked;
