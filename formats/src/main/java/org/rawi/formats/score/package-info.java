/**
 * How near a reading comes to a gold reading, layer by layer, and where it went wrong. Imports the reader's records.
 * Start at {@link org.rawi.formats.score.Scorer}.
 */
@NullMarked
package org.rawi.formats.score;

import org.jspecify.annotations.NullMarked;
