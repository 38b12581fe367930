/**
 * What an archive keeps of reports: each text as it was published, and its reading. It may use {@code store}, the reader
 * and formats. Start at {@link org.rawi.archive.version.Versions}.
 */
@NullMarked
package org.rawi.archive.version;

import org.jspecify.annotations.NullMarked;
