package org.rawi.archive.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.argument.Argument;
import org.rawi.claim.Claim;
import org.rawi.event.Event;
import org.rawi.formats.entity.Deed;
import org.rawi.formats.entity.EntityPage.Counted;
import org.rawi.formats.entity.Origin;
import org.rawi.formats.entity.Quotation;
import org.rawi.formats.telling.Named;
import org.rawi.formats.telling.Speaker;
import org.rawi.formats.telling.Telling;
import org.rawi.name.Mention;
import org.rawi.reading.Reading;
import org.rawi.trigger.Role;

/** What readings say of one entity, gathered reading by reading; not thread-safe. */
final class Gathering {

    private static final Comparator<Deed> BY_DAY = Comparator.comparing(Deed::day)
            .thenComparing(deed -> deed.origin().report())
            .thenComparing(Deed::span);

    private final Tally latin = new Tally();
    private final Tally spellings = new Tally();
    private final Tally roles = new Tally();
    private final List<Quotation> says = new ArrayList<>();
    private final List<Quotation> said = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();

    /**
     * @param entities ids within the reading of those that are meant
     */
    void add(Reading reading, Set<String> entities) {
        Telling telling = new Telling(reading);
        for (Named named : telling.named()) {
            if (entities.contains(named.entity().id())) {
                names(telling, named);
            }
        }
        Origin origin = Origin.of(reading.report());
        reading.claims().forEach(claim -> claim(telling, claim, entities, origin));
        reading.events().forEach(event -> event(telling, event, entities, origin));
    }

    private void names(Telling telling, Named named) {
        @Nullable String romanised = named.entity().latin();
        if (romanised != null) {
            latin.add(romanised);
        }
        named.mentions().forEach(mention -> spellings.add(telling.words(mention.span())));
        named.roles().forEach(roles::add);
    }

    private void claim(Telling telling, Claim claim, Set<String> entities, Origin origin) {
        if (claim.content().isEmpty()) {
            return;
        }
        boolean own = claim.sources().stream().anyMatch(source -> isOne(source.entity(), entities));
        if (own) {
            says.add(quotation(telling, claim, origin));
        } else if (names(telling.reading(), claim, entities)) {
            said.add(quotation(telling, claim, origin));
        }
    }

    private static boolean names(Reading reading, Claim claim, Set<String> entities) {
        for (Mention mention : reading.mentions()) {
            if (entities.contains(mention.entity()) && claim.says(mention.span())) {
                return true;
            }
        }
        return false;
    }

    private static Quotation quotation(Telling telling, Claim claim, Origin origin) {
        @Nullable Speaker speaker = telling.origin(claim.id());
        return new Quotation(
                origin,
                speaker == null ? "" : speaker.words(),
                telling.words(claim.content()),
                claim.content().get(0));
    }

    private void event(Telling telling, Event event, Set<String> entities, Origin origin) {
        for (Role role : List.of(Role.ACTOR, Role.TARGET)) {
            boolean plays = event.arguments().stream()
                    .anyMatch(argument -> argument.role() == role && isOne(argument.entity(), entities));
            if (plays && !event.triggers().isEmpty()) {
                deeds.add(deed(telling, event, role, entities, origin));
                return;
            }
        }
    }

    private static Deed deed(Telling telling, Event event, Role role, Set<String> entities, Origin origin) {
        @Nullable Speaker claimant = telling.origin(event.claim());
        List<String> others = event.arguments().stream()
                .filter(argument -> !isOne(argument.entity(), entities))
                .map(argument -> who(telling, argument))
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
        return new Deed(
                event.time() == null ? origin.published() : event.time().iso(),
                event.type(),
                event.status(),
                role,
                others,
                telling.words(event.triggers().get(0)),
                event.triggers().get(0),
                claimant == null ? "" : claimant.words(),
                origin);
    }

    private static String who(Telling telling, Argument argument) {
        return telling.who(argument.span(), argument.entity());
    }

    private static boolean isOne(@Nullable String entity, Set<String> entities) {
        return entity != null && entities.contains(entity);
    }

    List<String> latin() {
        return latin.words();
    }

    List<Counted> spellings() {
        return spellings.counted();
    }

    List<Counted> roles() {
        return roles.counted();
    }

    List<Quotation> says() {
        return says;
    }

    List<Quotation> said() {
        return said;
    }

    /** In order of their days. */
    List<Deed> deeds() {
        return deeds.stream().sorted(BY_DAY).toList();
    }
}
