/**
 * Who does it, to whom, where and with what: the arguments of one trigger, from the clause it stands in. May import the
 * packages before it. Start at {@link org.rawi.argument.ArgumentFinder}.
 */
@NullMarked
package org.rawi.argument;

import org.jspecify.annotations.NullMarked;
