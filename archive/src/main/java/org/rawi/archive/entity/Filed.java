package org.rawi.archive.entity;

/**
 * An entity of a report, filed.
 *
 * @param version the number of the text
 * @param entity id within its reading
 * @param identity id of the identity that its name gives
 * @param name the fullest form that the report gives
 * @param report the report's id
 * @param published the day in ISO form; empty where it is unknown
 */
record Filed(long version, String entity, String identity, String name, String report, String published) {}
