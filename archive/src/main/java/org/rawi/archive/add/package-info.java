/**
 * Reports on their way into an archive, and readings made anew: many threads read and derive, one writes. It may use
 * {@code store} and {@code version}, the reader and formats. Start at {@link org.rawi.archive.add.Adding}.
 */
@NullMarked
package org.rawi.archive.add;

import org.jspecify.annotations.NullMarked;
