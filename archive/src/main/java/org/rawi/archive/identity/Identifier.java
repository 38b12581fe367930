package org.rawi.archive.identity;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.name.EntityType;

/**
 * Says under which identity an entity of a report is filed. A pure function of type, name, report and lexicon: the order in
 * which reports come, and what else an archive holds, change nothing. Where a name is too little to tell one bearer
 * from another, the identity is the report's own; two people who share a family name are never one. Immutable and
 * thread-safe.
 */
public final class Identifier {

    private final Spelling spelling = new Spelling();
    private final ForeignNames foreign;
    private final KnownNames persons;
    private final KnownNames organizations;
    private final KnownNames places;
    private final Seats seats;
    private final Set<String> heads = new HashSet<>();

    Identifier(Lexicon lexicon) {
        foreign = new ForeignNames(lexicon, spelling);
        persons = new KnownNames(lexicon.table("persons"), name -> parts(EntityType.PERSON, name));
        organizations = new KnownNames(lexicon.table("organizations"), spelling::parts);
        places = new KnownNames(lexicon.table("places"), spelling::parts);
        seats = new Seats(lexicon, spelling);
        lexicon.table("heads").forEach(head -> heads.add(first(spelling.parts(head.word()))));
    }

    /**
     * The identity of an entity.
     *
     * @param name the fullest form that the report gives
     * @param report id of the report; part of the identity where the name alone says too little
     */
    public Identity identify(EntityType type, String name, String report) {
        NameParts parts = parts(type, name);
        KnownNames known = known(type);
        @Nullable Entry row = known.row(parts);
        if (row != null) {
            return Identity.known(type, parts(type, row.word()).key(), row);
        }
        @Nullable Identity shared = known.isAmbiguous(parts) ? null : shared(type, parts);
        return shared != null ? shared : Identity.onlyIn(report, type, parts.key());
    }

    private KnownNames known(EntityType type) {
        return switch (type) {
            case PERSON -> persons;
            case ORGANIZATION -> organizations;
            case PLACE -> places;
        };
    }

    private @Nullable Identity shared(EntityType type, NameParts name) {
        return type == EntityType.PERSON ? person(name) : body(type, name);
    }

    private @Nullable Identity person(NameParts name) {
        boolean full = name.size() > 1 && name.whole();
        return full ? Identity.of(EntityType.PERSON, name.key(), Rule.FULL_NAME) : null;
    }

    private @Nullable Identity body(EntityType type, NameParts parts) {
        @Nullable NameParts seated = seats.seated(parts);
        if (seated != null) {
            return Identity.of(type, seated.key(), Rule.SEATED_BODY);
        }
        boolean proper = parts.size() > 1 && !heads.contains(first(parts));
        return proper ? Identity.of(type, parts.key(), Rule.PROPER_NAME) : null;
    }

    private NameParts parts(EntityType type, String name) {
        NameParts parts = spelling.parts(name);
        return type == EntityType.PERSON ? foreign.united(parts) : parts;
    }

    /** The one that goes by Rawi's own tables, whatever a user has added: so all archives give one name one id. */
    public static Identifier builtIn() {
        return BuiltIn.IDENTIFIER;
    }

    /** Made when it is first asked for: the tables take a moment. */
    private static final class BuiltIn {
        static final Identifier IDENTIFIER = new Identifier(Lexicon.builtIn());
    }

    private static String first(NameParts name) {
        return name.parts().isEmpty() ? "" : name.parts().get(0);
    }
}
