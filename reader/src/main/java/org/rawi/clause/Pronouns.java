package org.rawi.clause;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.name.Names;

/** Whom an attached pronoun takes up, where the text has named it: «ه» a person, «ها» a body or a place. */
public final class Pronouns {

    private final Words words;
    private final Names names;

    Pronouns(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /**
     * The one last named that the pronoun at the end of a token may mean: persons in its sentence and the one before,
     * bodies and places in its sentence only.
     *
     * @param except ids of entities that it cannot mean: those who act on it
     * @return the id of an entity, or null
     */
    public @Nullable String antecedent(int at, Set<String> except) {
        String folded = words.token(at).folded();
        boolean feminine = folded.endsWith("ها");
        if (!feminine && !folded.endsWith("ه")) {
            return null;
        }
        int floor = words.sentenceOf(at).first();
        floor = !feminine && floor > 0 ? words.sentenceOf(floor - 1).first() : floor;
        List<Mention> before = at > floor ? names.inside(words.tokens().span(floor, at)) : List.of();
        for (int i = before.size() - 1; i >= 0; i--) {
            String id = before.get(i).entity();
            boolean person = names.entity(id).type() == EntityType.PERSON;
            if (person != feminine && !except.contains(id)) {
                return id;
            }
        }
        return null;
    }

    /** Whether the pronoun at the end of a token agrees with a subject: «ها» is no man, «ه» no country. */
    public boolean agrees(int at, Subject subject) {
        String folded = words.token(at).folded();
        String id = subject.entity();
        if (id == null || !folded.endsWith("ه") && !folded.endsWith("ها")) {
            return true;
        }
        boolean person = names.entity(id).type() == EntityType.PERSON;
        boolean place = names.entity(id).type() == EntityType.PLACE;
        return folded.endsWith("ها") ? !person : !place;
    }
}
