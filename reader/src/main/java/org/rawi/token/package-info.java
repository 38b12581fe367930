/**
 * Words, numbers, punctuation, quotation marks and sentences, each at its exact place. May import the packages before it.
 * Start at {@link org.rawi.token.Tokenizer}.
 */
@NullMarked
package org.rawi.token;

import org.jspecify.annotations.NullMarked;
