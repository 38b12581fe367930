/**
 * Measures speed; what it prints is what docs/performance.md holds. May import the reader and formats. Start at
 * {@link org.rawi.lab.bench.Bench}.
 */
@NullMarked
package org.rawi.lab.bench;

import org.jspecify.annotations.NullMarked;
