package org.rawi.formats.score;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rawi.argument.Argument;
import org.rawi.claim.Claim;
import org.rawi.event.Event;
import org.rawi.figure.Figure;
import org.rawi.loaded.LoadedWord;
import org.rawi.name.Entity;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.reading.Reading;
import org.rawi.source.Source;
import org.rawi.text.Span;

/** One reading beside the gold reading of the same report, item by item. */
final class Comparison {

    private final Entities entities;
    final Reading gold;
    final Reading read;
    final Set<Name> goldNames;
    final Set<Name> readNames;
    final Matching<Claim> claims;
    final Matching<Event> events;
    final Matching<Figure> figures;
    final Matching<LoadedWord> loaded;

    /** A mention as it is scored. */
    record Name(Span span, EntityType type) {}

    Comparison(Reading gold, Reading read) {
        this.gold = gold;
        this.read = read;
        this.entities = new Entities(gold, read);
        this.goldNames = names(gold);
        this.readNames = names(read);
        this.claims = Matching.of(
                gold.claims(),
                read.claims(),
                Comparison::sameClaim,
                (a, b) -> Overlap.shared(a.content(), b.content()));
        this.events = Matching.of(
                gold.events(),
                read.events(),
                Comparison::sameEvent,
                (a, b) -> Overlap.pairs(a.triggers(), b.triggers()));
        this.figures = Matching.of(gold.figures(), read.figures(), Comparison::sameFigure);
        this.loaded =
                Matching.of(gold.loaded(), read.loaded(), (a, b) -> a.span().overlaps(b.span()));
    }

    boolean rightOrigin(Matching.Pair<Claim> claim) {
        @Nullable Source should = claim.gold().origin();
        @Nullable Source does = claim.read().origin();
        if (should != null && should.entity() != null) {
            return does != null && entities.same(should.entity(), does.entity());
        }
        boolean sameVoice = isAnonymous(should) == isAnonymous(does);
        if (should == null || should.span() == null) {
            return sameVoice;
        }
        return sameVoice && does != null && Overlap.overlap(should.span(), does.span());
    }

    Matching<Argument> arguments(Matching.Pair<Event> event) {
        return Matching.of(event.gold().arguments(), event.read().arguments(), this::sameArgument);
    }

    private boolean sameArgument(Argument a, Argument b) {
        return a.role() == b.role() && (Overlap.overlap(a.span(), b.span()) || entities.same(a.entity(), b.entity()));
    }

    private static boolean isAnonymous(@Nullable Source source) {
        return source != null && source.anonymous();
    }

    private static boolean sameClaim(Claim a, Claim b) {
        return Overlap.pairs(a.cue(), b.cue()) > 0 || Overlap.byHalf(a.content(), b.content());
    }

    private static boolean sameEvent(Event a, Event b) {
        return a.type() == b.type() && Overlap.pairs(a.triggers(), b.triggers()) > 0;
    }

    private static boolean sameFigure(Figure a, Figure b) {
        return a.span().overlaps(b.span())
                && a.kind() == b.kind()
                && Objects.equals(a.low(), b.low())
                && Objects.equals(a.high(), b.high());
    }

    private static Set<Name> names(Reading reading) {
        Map<String, EntityType> types = new TreeMap<>();
        for (Entity entity : reading.entities()) {
            types.put(entity.id(), entity.type());
        }
        Set<Name> names = new LinkedHashSet<>();
        for (Mention mention : reading.mentions()) {
            EntityType type = types.get(mention.entity());
            if (type != null) {
                names.add(new Name(mention.span(), type));
            }
        }
        return names;
    }
}
