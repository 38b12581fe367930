package org.rawi.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.rawi.analysis.Analyzer;
import org.rawi.claim.ClaimFinder;
import org.rawi.claim.Claims;
import org.rawi.event.Event;
import org.rawi.event.EventFinder;
import org.rawi.figure.Figure;
import org.rawi.figure.FigureFinder;
import org.rawi.lexicon.Lexicon;
import org.rawi.loaded.LoadedWord;
import org.rawi.loaded.LoadedWordFinder;
import org.rawi.morph.Words;
import org.rawi.name.NameFinder;
import org.rawi.name.Names;
import org.rawi.phrase.NounPhrases;
import org.rawi.text.Report;
import org.rawi.time.TimeExpression;
import org.rawi.time.TimeFinder;

/** Reads reports. Immutable and thread-safe: one reader serves all threads. */
public final class Reader {

    private final Analyzer analyzer;
    private final NameFinder nameFinder;
    private final TimeFinder timeFinder;
    private final ClaimFinder claimFinder;
    private final EventFinder eventFinder;
    private final FigureFinder figureFinder;
    private final LoadedWordFinder loadedWordFinder;
    private final NounPhrases.Grammar grammar;

    /** Builds its finders side by side, for a command that reads one report waits for little else. */
    public Reader(Lexicon lexicon) {
        CompletableFuture<Analyzer> words = CompletableFuture.supplyAsync(() -> new Analyzer(lexicon));
        CompletableFuture<EventFinder> events = CompletableFuture.supplyAsync(() -> new EventFinder(lexicon));
        nameFinder = new NameFinder(lexicon);
        grammar = new NounPhrases.Grammar(lexicon);
        timeFinder = new TimeFinder(lexicon);
        claimFinder = new ClaimFinder(lexicon);
        figureFinder = new FigureFinder(lexicon);
        loadedWordFinder = new LoadedWordFinder(lexicon);
        analyzer = built(words);
        eventFinder = built(events);
    }

    /** @throws RuntimeException that building threw, as if nothing had been built elsewhere */
    private static <T> T built(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** The whole pipeline; each layer looks only back. */
    public Reading read(Report report) {
        @Nullable LocalDate published = report.published();
        Words words = analyzer.analyze(report.text());
        Names names = nameFinder.find(words);
        NounPhrases phrases = new NounPhrases(grammar, words, names);
        List<TimeExpression> times = timeFinder.find(words, published);
        Claims claims = claimFinder.find(phrases);
        List<Event> events = eventFinder.find(phrases, times, claims);
        List<Figure> figures = figureFinder.find(phrases, times, claims, events);
        List<LoadedWord> loaded = loadedWordFinder.find(words, names, claims);
        TypingErrors errors = new TypingErrors(words);
        return new Reading(
                report,
                words,
                names.entities(),
                errors.inMentions(names.mentions()),
                errors.inClaims(claims.list()),
                errors.inEvents(events),
                errors.inFigures(figures),
                errors.inLoadedWords(loaded),
                times);
    }
}
