/**
 * What stands in a clause: the phrases around a verb or noun, its subject, and of whom the text speaks where none is
 * named. May import the packages before it. Start at {@link org.rawi.clause.Clauses}.
 */
@NullMarked
package org.rawi.clause;

import org.jspecify.annotations.NullMarked;
