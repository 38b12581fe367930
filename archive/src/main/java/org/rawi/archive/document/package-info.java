/**
 * What can be looked for in one reading: its terms and their places. Pure. It may use the reader, {@code query} and
 * {@code name}. Begin with {@link org.rawi.archive.document.DocumentReader}.
 */
@NullMarked
package org.rawi.archive.document;

import org.jspecify.annotations.NullMarked;
