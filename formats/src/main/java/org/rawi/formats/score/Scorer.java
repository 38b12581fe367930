package org.rawi.formats.score;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.claim.Claim;
import org.rawi.event.Event;
import org.rawi.formats.json.AnnotatedReading;
import org.rawi.formats.json.Annotation;
import org.rawi.name.EntityType;
import org.rawi.reading.Reading;
import org.rawi.text.Span;

/**
 * Compares readings with gold readings and adds up the tallies, micro-averaged over all reports. Not thread-safe.
 *
 * <pre>{@code
 * Scorer scorer = new Scorer();
 * List<Mistake> mistakes = scorer.add(gold, reading);
 * String table = scorer.scores().table();
 * }</pre>
 */
public final class Scorer {

    private final Map<Layer, Tally> tallies = new EnumMap<>(Layer.class);
    private BCubed entities = BCubed.NONE;
    private int reports;
    private int missing;

    /** Adds one report, and says what the reading missed, invented or got wrong. */
    public List<Mistake> add(Reading gold, Reading read) {
        return add(AnnotatedReading.whole(gold), read);
    }

    /** The same; what was not annotated is not compared. */
    public List<Mistake> add(AnnotatedReading gold, Reading read) {
        reports++;
        return compare(gold, read);
    }

    /** Adds a report that has a gold reading only. */
    public List<Mistake> addMissing(AnnotatedReading gold) {
        missing++;
        return add(gold, nothing(gold.reading()));
    }

    public Scores scores() {
        return new Scores(tallies, entities, reports, missing);
    }

    private List<Mistake> compare(AnnotatedReading gold, Reading read) {
        Comparison comparison = new Comparison(gold.reading(), read);
        gold.layers().forEach(layer -> count(layer, comparison));
        return MistakeList.of(comparison).stream()
                .filter(mistake -> gold.layers().contains(mistake.layer().annotation()))
                .toList();
    }

    private void count(Annotation layer, Comparison comparison) {
        switch (layer) {
            case MENTION -> names(comparison);
            case CLAIM -> claims(comparison);
            case EVENT -> events(comparison);
            case FIGURE -> count(Layer.FIGURE, comparison.figures);
            case LOADED -> count(Layer.LOADED, comparison.loaded);
        }
    }

    private void names(Comparison comparison) {
        entities = entities.plus(BCubed.of(comparison.gold, comparison.read));
        count(Layer.MENTION, comparison.goldNames, comparison.readNames);
        for (EntityType type : EntityType.values()) {
            count(Layer.of(type), of(type, comparison.goldNames), of(type, comparison.readNames));
        }
    }

    private void claims(Comparison comparison) {
        count(Layer.CLAIM, comparison.claims);
        int origins = 0;
        for (Matching.Pair<Claim> pair : comparison.claims.pairs()) {
            origins += comparison.rightOrigin(pair) ? 1 : 0;
            List<Span> should = pair.gold().content();
            List<Span> does = pair.read().content();
            add(Layer.CONTENT, Overlap.shared(should, does), Overlap.size(should), Overlap.size(does));
        }
        add(
                Layer.SOURCE,
                origins,
                comparison.gold.claims().size(),
                comparison.read.claims().size());
    }

    private void events(Comparison comparison) {
        count(Layer.EVENT, comparison.events);
        List<Matching.Pair<Event>> found = comparison.events.pairs();
        int statuses = 0;
        int arguments = 0;
        for (Matching.Pair<Event> pair : found) {
            statuses += pair.gold().status() == pair.read().status() ? 1 : 0;
            arguments += comparison.arguments(pair).pairs().size();
        }
        add(Layer.STATUS, statuses, found.size(), found.size());
        add(Layer.ARGUMENT, arguments, arguments(comparison.gold), arguments(comparison.read));
    }

    private static int arguments(Reading reading) {
        return reading.events().stream()
                .mapToInt(event -> event.arguments().size())
                .sum();
    }

    private void count(Layer layer, Matching<?> matching) {
        int right = matching.pairs().size();
        add(
                layer,
                right,
                right + matching.missed().size(),
                right + matching.invented().size());
    }

    private void count(Layer layer, Set<?> gold, Set<?> read) {
        Set<?> both = new HashSet<>(gold);
        both.retainAll(read);
        add(layer, both.size(), gold.size(), read.size());
    }

    private void add(Layer layer, int right, int gold, int read) {
        tallies.merge(layer, new Tally(right, gold, read), Tally::plus);
    }

    private static Set<Comparison.Name> of(EntityType type, Set<Comparison.Name> names) {
        Set<Comparison.Name> some = new HashSet<>(names);
        some.removeIf(name -> name.type() != type);
        return some;
    }

    private static Reading nothing(Reading gold) {
        return new Reading(
                gold.report(),
                gold.words(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
