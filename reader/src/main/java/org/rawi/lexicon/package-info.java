/**
 * Knowledge of Arabic as tables: word lists read once, folded like the text, with their provenance. May import {@code
 * text} and {@code script}. Start at {@link org.rawi.lexicon.Lexicon}.
 */
@NullMarked
package org.rawi.lexicon;

import org.jspecify.annotations.NullMarked;
