/**
 * What of a reading the linking of reports needs: its words, names, acts, days and figures, small enough to keep beside the reading. May
 * import {@code term} and the reader. Start at {@link org.rawi.incidents.account.Account}.
 */
@NullMarked
package org.rawi.incidents.account;

import org.jspecify.annotations.NullMarked;
