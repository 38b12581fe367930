/**
 * Possible names of a report that the tables know, whole or in parts: {@code sure} ones, and ones that the tagger must
 * agree with. May import the packages before it. Start at {@link org.rawi.candidate.KnownNames}.
 */
@NullMarked
package org.rawi.candidate;

import org.jspecify.annotations.NullMarked;
