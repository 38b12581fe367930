package org.rawi.archive.decision;

import java.time.Instant;

/**
 * Who decides something, when, and why.
 *
 * @param reason empty where none is given
 */
public record Ruling(String by, Instant at, String reason) {}
