/**
 * Clitics, lemma and part of speech of each token, and the inflection of table words. May import the packages before it.
 * Start at {@link org.rawi.morph.Analyzer}.
 */
@NullMarked
package org.rawi.morph;

import org.jspecify.annotations.NullMarked;
