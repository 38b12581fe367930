/**
 * Names of bodies and places told by their first word, and all rules for names together. May import the packages before
 * it. Start at {@link org.rawi.headword.NameRules}.
 */
@NullMarked
package org.rawi.headword;

import org.jspecify.annotations.NullMarked;
