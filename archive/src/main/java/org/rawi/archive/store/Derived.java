package org.rawi.archive.store;

/**
 * What a {@link Part} derived of one version of a report.
 *
 * @param version its number in the tables of this database, which no result or export shows
 * @param content what the part keeps of it
 */
public record Derived<D>(long version, D content) {}
