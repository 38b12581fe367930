package org.rawi.incidents.account;

import java.util.List;
import java.util.stream.Stream;
import org.rawi.incidents.term.Stems;
import org.rawi.incidents.term.Terms;
import org.rawi.text.Report;

/**
 * What a report is written with.
 *
 * @param title words of the title, each once
 * @param lead words of the title and of the first fifty words below it, each once
 * @param text words of the title and of the first three hundred below it, counted
 */
public record Words(Terms title, Terms lead, Terms text) {

    private static final int LEAD = 50;
    private static final int TEXT = 300;
    private static final int PARTS = 5;

    static Words of(Report report) {
        List<String> above = Stems.of(report.title());
        List<String> below = Stems.of(report.text().substring(report.title().length()), TEXT);
        return new Words(
                Terms.once(above),
                Terms.once(join(above, below.subList(0, Math.min(LEAD, below.size())))),
                Terms.counted(join(above, below)));
    }

    private static List<String> join(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** How much two reports are written alike, from 0 to 1: title, lead and text, and each title in the other's lead. */
    public double likeness(Words other) {
        double inOthersLead = title.shareIn(other.lead) + other.title.shareIn(lead);
        return (title.cosine(other.title) + lead.cosine(other.lead) + text.cosine(other.text) + inOthersLead) / PARTS;
    }
}
