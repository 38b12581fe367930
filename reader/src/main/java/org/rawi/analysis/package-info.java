/**
 * The readings that a word leaves open, and the tagger that chooses one of them. May import the packages before it. Start at
 * {@link org.rawi.analysis.Analyzer}.
 */
@NullMarked
package org.rawi.analysis;

import org.jspecify.annotations.NullMarked;
