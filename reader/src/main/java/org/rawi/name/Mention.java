package org.rawi.name;

import org.rawi.text.Span;

/**
 * A name at a place in the text.
 *
 * @param span without attached particles and quotation marks, in UTF-16 code units
 * @param entity id of what it names
 * @param why the rule, lexicon entry or model score that found it
 */
public record Mention(Span span, String entity, String why) {}
