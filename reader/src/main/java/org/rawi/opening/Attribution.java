package org.rawi.opening;

import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue;
import org.rawi.phrase.NounPhrase;
import org.rawi.text.Span;

/**
 * An attribution in place: «وفق الشرطة».
 *
 * @param from index of its first token
 * @param to index after its last token, the source included
 * @param cue the row: of the particle's verb where there is one
 * @param span its words of reporting, in UTF-16 code units
 * @param source null where the verb's subject is only understood
 * @param impersonal the verb names nobody and means nobody: «كما قيل»
 */
public record Attribution(
        int from, int to, Cue cue, Span span, @Nullable NounPhrase source, boolean impersonal) {}
