package org.rawi.lab;

import java.util.List;
import org.rawi.gazetteer.Sort;
import org.rawi.text.Span;

/**
 * A text whose names are marked by people.
 *
 * @param names places in {@code text}, in order, not overlapping
 */
record TaggedDocument(String text, List<Name> names) {

    record Name(Span span, Sort sort) {}
}
