package org.rawi.incidents.toll;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.figure.Figure;
import org.rawi.incidents.story.Finder;
import org.rawi.incidents.story.Happening;
import org.rawi.incidents.story.HappeningFinder;
import org.rawi.incidents.story.SlotWords;
import org.rawi.incidents.story.Story;
import org.rawi.incidents.value.Given.Count;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Standing;
import org.rawi.incidents.value.Value;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.token.Tokens;

/** Counts of people, from the figures of a report; where its lead counts nobody, its victims. */
public final class CountFinder implements Finder {

    /** Words behind a count within which «في عداد المفقودين» still speaks of it. */
    private static final int REACH = 5;

    private final SlotWords words;
    private final Harms harms;
    private final VictimFinder victims;

    public CountFinder(SlotWords words, Harms harms) {
        this.words = words;
        this.harms = harms;
        this.victims = new VictimFinder(words, harms);
    }

    @Override
    public List<Value> find(Story story, Happening happening) {
        List<Value> counts = new ArrayList<>();
        boolean harms =
                happening.harms() || story.reading().figures().stream().anyMatch(figure -> leads(story, figure));
        for (Figure figure : story.reading().figures()) {
            Slot slot = slot(story, figure);
            boolean wanted = harms || story.paragraph(figure.span()) < HappeningFinder.LEAD;
            if (wanted && slot != null && belongs(story, happening, figure.span(), slot)) {
                counts.add(value(story, slot, figure));
            }
        }
        List<Value> values = new ArrayList<>(victims.find(story, happening));
        values.removeIf(victim ->
                counts.stream().anyMatch(count -> count.slot() == victim.slot() && count.standing() == Standing.TIED));
        values.addAll(counts);
        return Counts.distinct(story, values);
    }

    /** Whether a report begins with this toll. */
    private static boolean leads(Story story, Figure figure) {
        return Slot.of(figure.kind()) != null && story.paragraph(figure.span()) < 2;
    }

    private @Nullable Slot slot(Story story, Figure figure) {
        Tokens tokens = story.tokens();
        int first = tokens.at(figure.span().start());
        int end = tokens.at(figure.span().end() - 1) + 1;
        Slot slot = Slot.of(figure.kind());
        if (any(tokens, "lost", first, end)) {
            return Slot.MISSING;
        }
        if (any(tokens, "displaced", first, end)) {
            return Slot.DISPLACED;
        }
        if (figure.kind() == Figure.Kind.OTHER && harms.isPeople(tokens.get(end - 1))
                || figure.kind() == Figure.Kind.OTHER && any(tokens, first, end)) {
            return any(tokens, "lost", end, end + REACH) ? Slot.MISSING : summed(story, first);
        }
        boolean evacuated = slot == Slot.DISPLACED && !any(tokens, "displaced", first - REACH, end);
        return evacuated ? null : slot;
    }

    /** «عدد القتلى … ارتفع إلى 122 شخصا»: what the sentence last named, where a word leads from it to the sum. */
    private @Nullable Slot summed(Story story, int first) {
        Tokens tokens = story.tokens();
        if (first == 0 || !words.is("reaches", tokens.get(first - 1).folded())) {
            return null;
        }
        int from = tokens.sentenceOf(first).first();
        for (int i = first - 1; i >= from; i--) {
            Slot harm = harms.of(tokens.get(i));
            if (harm != null) {
                return harm;
            }
        }
        return null;
    }

    private boolean any(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (harms.isPeople(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean any(Tokens tokens, String role, int first, int end) {
        for (int i = Math.max(0, first); i < Math.min(end, tokens.size()); i++) {
            Token token = tokens.get(i);
            if (words.is(role, token.folded())) {
                return true;
            }
        }
        return false;
    }

    /** People are detained for many reasons: they belong to the happening only where it is told. */
    private boolean belongs(Story story, Happening happening, Span span, Slot slot) {
        int token = story.tokens().at(span.start());
        boolean part =
                token > 0 && words.is("part", story.tokens().get(token - 1).folded());
        boolean told = slot != Slot.DETAINED || happening.told().contains(story.sentence(span));
        return told && !part && !happening.background().holds(span);
    }

    private static Value value(Story story, Slot slot, Figure figure) {
        Count count = new Count(figure.low(), figure.high(), figure.approximate(), story.words(figure.span()));
        Value value = story.value(slot, count, figure.span(), story.chain(figure.claim()), "figure: " + figure.why());
        return story.paragraph(figure.span()) < HappeningFinder.LEAD ? value : value.as(Standing.NEAR);
    }
}
