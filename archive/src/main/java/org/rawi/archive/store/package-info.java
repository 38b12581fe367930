/**
 * The database: reports as they were published, their versions and readings, and the contract of the {@link
 * org.rawi.archive.store.Part}s that hang on a version. It may use the reader, formats, JDBI and Flyway; no other package
 * of the archive. Start at {@link org.rawi.archive.store.Database}, or at {@link org.rawi.archive.store.Part} to add one.
 */
@NullMarked
package org.rawi.archive.store;

import org.jspecify.annotations.NullMarked;
