package org.rawi.formats.entity;

import java.util.List;
import org.rawi.name.EntityType;

/**
 * All that reports say of one person, organisation or place, and why it is taken for one.
 *
 * @param id derived from the name; the same in every archive
 * @param name the form that most reports give
 * @param latin its forms in Latin letters, the most frequent first
 * @param why what allows to take the names for one, each once
 * @param decisions what people have decided about it, the first decision first
 * @param spellings the ways it is written, the most frequent first
 * @param roles what it is called beside its name, the most frequent first
 * @param named how many reports name it
 * @param reports those of them, the newest first, of which spellings, roles, claims and events are
 * @param says claims of which it is a source
 * @param said claims of others that name it
 * @param events in which it acts, or to which it is a target; in order of the days they are given
 */
public record EntityPage(
        String id,
        EntityType type,
        String name,
        List<String> latin,
        List<String> why,
        List<String> decisions,
        List<Counted> spellings,
        List<Counted> roles,
        int named,
        List<Origin> reports,
        List<Quotation> says,
        List<Quotation> said,
        List<Deed> events) {

    public EntityPage {
        latin = List.copyOf(latin);
        why = List.copyOf(why);
        decisions = List.copyOf(decisions);
        spellings = List.copyOf(spellings);
        roles = List.copyOf(roles);
        reports = List.copyOf(reports);
        says = List.copyOf(says);
        said = List.copyOf(said);
        events = List.copyOf(events);
    }

    /** Words, and how often they stand. */
    public record Counted(String words, int count) {}
}
