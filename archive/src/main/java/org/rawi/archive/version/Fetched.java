package org.rawi.archive.version;

import java.time.Instant;

/**
 * How a text came into the archive.
 *
 * @param from the file and line, or the address: {@code news.jsonl:812}
 * @param at to the second
 */
public record Fetched(String from, Instant at) {}
