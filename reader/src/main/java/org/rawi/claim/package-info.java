/**
 * Who says what, through whom. May import the packages before it. Start at {@link org.rawi.claim.ClaimFinder}.
 */
@NullMarked
package org.rawi.claim;

import org.jspecify.annotations.NullMarked;
