package org.rawi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rawi.claim.Claim;
import org.rawi.event.Event;
import org.rawi.figure.Figure;
import org.rawi.loaded.LoadedWord;
import org.rawi.morph.Words;
import org.rawi.name.Mention;
import org.rawi.spelling.Mending;
import org.rawi.text.Span;

/** Says in the {@code why} of what was read from mistyped words how they were read. */
final class TypingErrors {

    private final String text;
    private final List<Mending> mendings;

    TypingErrors(Words words) {
        this.text = words.tokens().text();
        this.mendings = words.mendings();
    }

    List<Mention> inMentions(List<Mention> mentions) {
        return explained(
                mentions,
                mention -> List.of(mention.span()),
                (mention, why) -> new Mention(mention.span(), mention.entity(), mention.why() + why));
    }

    List<Claim> inClaims(List<Claim> claims) {
        return explained(
                claims,
                Claim::cue,
                (claim, why) -> new Claim(
                        claim.id(),
                        claim.cue(),
                        claim.sources(),
                        claim.content(),
                        claim.kind(),
                        claim.within(),
                        claim.act(),
                        claim.why() + why));
    }

    List<Event> inEvents(List<Event> events) {
        return explained(
                events,
                Event::triggers,
                (event, why) -> new Event(
                        event.id(),
                        event.type(),
                        event.mode(),
                        event.status(),
                        event.triggers(),
                        event.arguments(),
                        event.claim(),
                        event.time(),
                        event.why() + why));
    }

    List<Figure> inFigures(List<Figure> figures) {
        return explained(
                figures,
                figure -> List.of(figure.span()),
                (figure, why) -> new Figure(
                        figure.span(),
                        figure.kind(),
                        figure.low(),
                        figure.high(),
                        figure.approximate(),
                        figure.claim(),
                        figure.why() + why));
    }

    List<LoadedWord> inLoadedWords(List<LoadedWord> loaded) {
        return explained(
                loaded,
                word -> List.of(word.span()),
                (word, why) -> new LoadedWord(word.span(), word.claim(), word.why() + why));
    }

    private <T> List<T> explained(List<T> items, Function<T, List<Span>> places, BiFunction<T, String, T> because) {
        if (mendings.isEmpty()) {
            return items;
        }
        List<T> explained = new ArrayList<>(items.size());
        for (T item : items) {
            String why = why(places.apply(item));
            explained.add(why.isEmpty() ? item : because.apply(item, why));
        }
        return explained;
    }

    private String why(List<Span> places) {
        StringBuilder why = new StringBuilder();
        for (Mending mending : mendings) {
            if (places.stream().anyMatch(place -> place.overlaps(mending.span()))) {
                why.append("; ").append(mending.why(text));
            }
        }
        return why.toString();
    }
}
