/**
 * A value of a slot: what is given, by whom, in which words, how closely tied to the happening. Records only. May import the
 * reader. Start at {@link org.rawi.incidents.value.Value}.
 */
@NullMarked
package org.rawi.incidents.value;

import org.jspecify.annotations.NullMarked;
