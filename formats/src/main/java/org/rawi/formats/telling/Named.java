package org.rawi.formats.telling;

import java.util.List;
import org.rawi.name.Entity;
import org.rawi.name.Mention;

/**
 * An entity with the places that name it.
 *
 * @param mentions in order of the text
 * @param roles what a person is called beside the name, each once; empty for others
 * @param spellings the ways it is written, other than its name and parts of it, each once
 */
public record Named(Entity entity, List<Mention> mentions, List<String> roles, List<String> spellings) {

    public Named {
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
        spellings = List.copyOf(spellings);
    }
}
