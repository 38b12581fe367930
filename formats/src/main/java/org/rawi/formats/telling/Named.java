package org.rawi.formats.telling;

import java.util.List;
import org.rawi.name.Entity;
import org.rawi.name.Mention;

/**
 * An entity with the places that name it.
 *
 * @param mentions in order of the text
 * @param spellings the ways it is written, other than its name and parts of it, each once
 */
public record Named(Entity entity, List<Mention> mentions, List<String> spellings) {

    public Named {
        mentions = List.copyOf(mentions);
        spellings = List.copyOf(spellings);
    }
}
