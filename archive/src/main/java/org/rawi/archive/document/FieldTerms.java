package org.rawi.archive.document;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.query.Field;
import org.rawi.argument.Argument;
import org.rawi.claim.Claim;
import org.rawi.event.Event;
import org.rawi.name.Entity;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.reading.Reading;
import org.rawi.source.Source;
import org.rawi.text.Report;
import org.rawi.text.Span;
import org.rawi.trigger.Role;

/** What the fields of a query find in one reading. */
final class FieldTerms {

    private static final Map<Role, Field> ROLES = Map.of(Role.ACTOR, Field.ACTOR, Role.TARGET, Field.TARGET);
    private static final BitSet NOWHERE = new BitSet();

    private final Reading reading;
    private final WordSpans words;
    private final TermCollector terms;
    private final Map<String, Named> named = new LinkedHashMap<>();

    /** An entity's names, and where it is named. */
    private record Named(Field field, Names names, BitSet places) {}

    FieldTerms(Reading reading, WordSpans words, TermCollector terms) {
        this.reading = reading;
        this.words = words;
        this.terms = terms;
    }

    void collect() {
        entities();
        named.values().forEach(entity -> entity.names.add(entity.field, entity.places, terms));
        reading.events().forEach(this::event);
        reading.claims().forEach(this::claim);
        anonymous();
        report();
    }

    private void entities() {
        for (Entity entity : reading.entities()) {
            named.put(entity.id(), new Named(field(entity.type()), Names.of(entity), new BitSet()));
        }
        for (Mention mention : reading.mentions()) {
            Named entity = named.get(mention.entity());
            if (entity != null) {
                entity.names.add(reading.report().text(mention.span()));
                entity.places.or(words.places(mention.span()));
            }
        }
    }

    private static Field field(EntityType type) {
        return switch (type) {
            case PERSON -> Field.PERSON;
            case ORGANIZATION -> Field.ORG;
            case PLACE -> Field.PLACE;
        };
    }

    private void event(Event event) {
        BitSet triggers = places(event.triggers());
        terms.add(Field.TYPE, event.type().name(), triggers);
        terms.add(Field.STATUS, event.status().name(), triggers);
        for (Argument argument : event.arguments()) {
            Field field = ROLES.get(argument.role());
            if (field != null) {
                somebody(field, argument.span(), argument.entity());
            }
        }
    }

    private void claim(Claim claim) {
        for (Source source : claim.sources()) {
            somebody(Field.SOURCE, source.span(), source.entity());
        }
        Source origin = claim.origin();
        if (origin != null) {
            somebody(Field.SPEAKER, origin.span(), origin.entity());
        }
    }

    /** By the words that stand there and by all names of whom they mean; at these words, or where it is named. */
    private void somebody(Field field, @Nullable Span span, @Nullable String entity) {
        Named whom = entity == null ? null : named.get(entity);
        if (span != null) {
            Names.of(reading.report().text(span)).add(field, words.places(span), terms);
        }
        if (whom != null) {
            whom.names.add(field, span == null ? whom.places : words.places(span), terms);
        }
    }

    private void anonymous() {
        BitSet places = new BitSet();
        boolean found = false;
        for (Claim claim : reading.claims()) {
            for (Source source : claim.sources()) {
                if (source.anonymous()) {
                    found = true;
                    places.or(source.span() == null ? NOWHERE : words.places(source.span()));
                }
            }
        }
        terms.add(Field.ANONYMOUS, found ? "yes" : "no", places);
    }

    private void report() {
        Report report = reading.report();
        if (report.outlet() != null) {
            Names.of(report.outlet()).add(Field.OUTLET, NOWHERE, terms);
        }
    }

    private BitSet places(List<Span> spans) {
        BitSet places = new BitSet();
        spans.forEach(span -> places.or(words.places(span)));
        return places;
    }
}
