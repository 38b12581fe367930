/**
 * Which table rows a word of the text may be a form of, with its clitics cut off in every way. May import the packages before it. Start at
 * {@link org.rawi.vocabulary.Vocabulary}.
 */
@NullMarked
package org.rawi.vocabulary;

import org.jspecify.annotations.NullMarked;
