/**
 * Which names of different reports are one person, organisation or place: pure functions of a name and the lexicon.
 * May import the reader. Start at {@link org.rawi.archive.identity.Identifier}.
 */
@NullMarked
package org.rawi.archive.identity;

import org.jspecify.annotations.NullMarked;
