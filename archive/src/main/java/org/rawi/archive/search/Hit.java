package org.rawi.archive.search;

import java.util.List;
import org.rawi.text.Report;
import org.rawi.text.Span;

/**
 * A report that was found.
 *
 * @param score higher is better; comparable within one answer only
 * @param highlights what was looked for, in order and apart, in UTF-16 code units of {@code report.text}
 * @param snippet the part of the text to show, where most of this stands
 */
public record Hit(Report report, double score, List<Span> highlights, Span snippet) {

    public Hit {
        highlights = List.copyOf(highlights);
    }

    /** Those highlights that a part of the text holds. */
    public List<Span> highlights(Span part) {
        return highlights.stream().filter(part::contains).toList();
    }
}
