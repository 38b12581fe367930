/**
 * Noun phrases without a parse tree: where an expression such as an office with its holder begins and ends. May import
 * the packages before it. Start at {@link org.rawi.phrase.NounPhrases}.
 */
@NullMarked
package org.rawi.phrase;

import org.jspecify.annotations.NullMarked;
