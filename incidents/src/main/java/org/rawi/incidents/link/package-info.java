/**
 * Which accounts tell of one happening. {@link org.rawi.incidents.link.Keys} finds the few accounts worth comparing, {@link
 * org.rawi.incidents.link.Likeness} weighs two of them and says why, {@link org.rawi.incidents.link.Groups} makes incidents of those that are
 * tied. All are functions of the set of accounts: the order in which reports arrive changes nothing. May import {@code account}. Start at {@link org.rawi.incidents.link.Linking}; an archive keeps keys and ties in tables and asks the others.
 */
@NullMarked
package org.rawi.incidents.link;

import org.jspecify.annotations.NullMarked;
