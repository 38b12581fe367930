/**
 * Names in place, and the one real thing behind all spellings. May import the packages before it. Start at
 * {@link org.rawi.name.NameFinder}.
 */
@NullMarked
package org.rawi.name;

import org.jspecify.annotations.NullMarked;
