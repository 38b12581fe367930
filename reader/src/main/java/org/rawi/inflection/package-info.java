/**
 * The forms of a table row: paradigms of verbs, nouns and adjectives. May import the packages before it. Start at
 * {@link org.rawi.inflection.Inflection}.
 */
@NullMarked
package org.rawi.inflection;

import org.jspecify.annotations.NullMarked;
