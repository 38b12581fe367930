/**
 * Questions to the index and their answers: which reports, in which order, with which words marked. It may use the reader,
 * {@code query}, {@code document}, {@code index}, {@code plan} and {@code store}. Begin with {@link
 * org.rawi.archive.search.Search}.
 */
@NullMarked
package org.rawi.archive.search;

import org.jspecify.annotations.NullMarked;
