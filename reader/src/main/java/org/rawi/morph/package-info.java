/**
 * What is known of a word once it is read: clitics, lemma, part of speech, and the table rows it is a form of. May import the
 * packages before it. Start at {@link org.rawi.morph.Words}.
 */
@NullMarked
package org.rawi.morph;

import org.jspecify.annotations.NullMarked;
