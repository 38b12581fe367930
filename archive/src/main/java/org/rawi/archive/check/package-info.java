/**
 * Whether an archive is as it should be, and how to mend what can be derived again. It may use {@code store}, {@code
 * version}, the reader and formats. Start at {@link org.rawi.archive.check.Checking}.
 */
@NullMarked
package org.rawi.archive.check;

import org.jspecify.annotations.NullMarked;
