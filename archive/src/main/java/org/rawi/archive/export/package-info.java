/**
 * All that an archive keeps, as tables in files. It may use {@code store}, {@code version}, {@code incident}, the reader and formats. Start at
 * {@link org.rawi.archive.export.Table}.
 */
@NullMarked
package org.rawi.archive.export;

import org.jspecify.annotations.NullMarked;
