package org.rawi.archive.document;

import java.util.Map;

/**
 * What the index keeps of a reading. A word is named by its number in the text, from 0 up, marks not counted: its place.
 *
 * @param terms each with its places, packed; of {@link Terms#ALL}, the {@link Facts}
 * @param words where they stand
 */
public record Document(Map<String, byte[]> terms, WordSpans words) {}
