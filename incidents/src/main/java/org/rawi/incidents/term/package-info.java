/**
 * The words of a text as a vector: stems, and how much each tells. May import the reader. Start at {@link org.rawi.incidents.term.Terms}.
 */
@NullMarked
package org.rawi.incidents.term;

import org.jspecify.annotations.NullMarked;
