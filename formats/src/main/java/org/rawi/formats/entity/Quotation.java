package org.rawi.formats.entity;

import org.rawi.text.Span;

/**
 * A claim as it stands in a report.
 *
 * @param speaker the origin of the chain of sources; empty where the text names none
 * @param words what is said
 * @param span the first stretch of it, in UTF-16 code units of the report's text
 */
public record Quotation(Origin origin, String speaker, String words, Span span) {}
