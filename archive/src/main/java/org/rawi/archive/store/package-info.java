/**
 * The database, and the contract of the {@link org.rawi.archive.store.Part}s that hang on a version of a report. It may use
 * the reader, JDBI and Flyway; no other package of the archive. Start at {@link org.rawi.archive.store.Database}, or at
 * {@link org.rawi.archive.store.Part} to add one.
 */
@NullMarked
package org.rawi.archive.store;

import org.jspecify.annotations.NullMarked;
