/**
 * The documents of an archive, kept in chunks of postings. It may use {@code document}, {@code name} and {@code store}.
 * Begin with {@link org.rawi.archive.index.Index}, which keeps them, and {@link org.rawi.archive.index.IndexReader}.
 */
@NullMarked
package org.rawi.archive.index;

import org.jspecify.annotations.NullMarked;
