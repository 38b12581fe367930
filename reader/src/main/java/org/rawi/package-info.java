/**
 * Reads Arabic news and keeps, for everything a report says, who says so. Start at {@link org.rawi.Rawi}.
 */
@NullMarked
package org.rawi;

import org.jspecify.annotations.NullMarked;
