/**
 * What people decide about who is who: merges and splits, and on which page an entity stands once they are applied. May
 * import {@code identity} and {@code store} of the archive. Start at {@link org.rawi.archive.decision.Pages}.
 */
@NullMarked
package org.rawi.archive.decision;

import org.jspecify.annotations.NullMarked;
