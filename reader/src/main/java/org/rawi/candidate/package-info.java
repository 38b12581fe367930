/**
 * Possible names of a report, by table and rule: {@code sure} ones, and ones that the tagger must agree with. May import
 * the packages before it. Start at {@link org.rawi.candidate.NameRules}.
 */
@NullMarked
package org.rawi.candidate;

import org.jspecify.annotations.NullMarked;
