package org.rawi.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.argument.Argument;
import org.rawi.claim.Claim;
import org.rawi.event.Event;
import org.rawi.event.Status;
import org.rawi.figure.Figure;
import org.rawi.loaded.LoadedWord;
import org.rawi.morph.Words;
import org.rawi.name.Entity;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.reading.Reading;
import org.rawi.source.Source;
import org.rawi.text.Report;
import org.rawi.text.Span;
import org.rawi.time.TimeExpression;
import org.rawi.token.Tokenizer;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;

/** Readings for tests, built by the words they speak of; the offsets are looked up. */
public final class Story {

    private final Report report;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<LoadedWord> loaded = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();

    private Story(Report report) {
        this.report = report;
    }

    public static Story of(String text) {
        return new Story(Report.of("story", text));
    }

    public static Story of(Report report) {
        return new Story(report);
    }

    /** A story that has something in every layer. */
    public static Story whole() {
        Story story = of(new Report(
                "story-1",
                "جريدة الضحى",
                LocalDate.of(2020, 3, 5),
                "https://example.org/story?a=1&b=2",
                "انفجار في النخيل",
                "انفجار في النخيل\nقال المحافظ سامي الجبوري أمس إن الانفجار الآثم قتل نحو سبعة أشخاص للنخيل."));
        return story.entity("e1", EntityType.PLACE, "النخيل", "al-Nakhil", "النخيل", "نخيل.")
                .entity("e2", EntityType.PERSON, "سامي الجبوري", null, "سامي الجبوري")
                .claim("c1", "قال", "المحافظ سامي الجبوري", "e2", false, "إن الانفجار الآثم قتل نحو سبعة أشخاص")
                .time("أمس", LocalDate.of(2020, 3, 4))
                .event("v1", EventType.ASSAULT, "c1", "انفجار", "قتل")
                .figure("نحو سبعة أشخاص", Figure.Kind.KILLED, 7L, 7L, true, "c1")
                .loaded("الآثم", "c1");
    }

    /** The first place of these words. A trailing dot asks for the last place of the words before it. */
    public Span at(String words) {
        boolean last = words.endsWith(".") && words.length() > 1;
        String wanted = last ? words.substring(0, words.length() - 1) : words;
        int start = last ? report.text().lastIndexOf(wanted) : report.text().indexOf(wanted);
        if (start < 0) {
            throw new IllegalArgumentException("the text has no " + words);
        }
        return Span.of(start, start + wanted.length());
    }

    public Story entity(String id, EntityType type, String name, @Nullable String latin, String... places) {
        entities.add(new Entity(id, type, name, latin, "places.tsv:1"));
        for (String place : places) {
            mentions.add(new Mention(at(place), id, "places.tsv:1"));
        }
        return this;
    }

    public Story claim(
            String id,
            String cue,
            @Nullable String source,
            @Nullable String entity,
            boolean anonymous,
            String content) {
        Source origin = new Source(source == null ? null : at(source), entity, anonymous, "subject");
        claims.add(new Claim(
                id,
                List.of(at(cue)),
                List.of(origin),
                List.of(at(content)),
                Claim.Kind.INDIRECT,
                null,
                "say",
                "cues.tsv:1"));
        return this;
    }

    /** Its target is the figure's people, its date the first time. */
    public Story event(String id, EventType type, @Nullable String claim, String... triggers) {
        List<Span> spans = new ArrayList<>();
        for (String trigger : triggers) {
            spans.add(at(trigger));
        }
        Argument place = new Argument(Role.PLACE, at("النخيل"), "e1", "after في");
        events.add(new Event(
                id,
                type,
                "bombing",
                Status.OCCURRED,
                spans,
                List.of(place),
                claim,
                times.isEmpty() ? null : times.get(0),
                "triggers.tsv:1"));
        return this;
    }

    public Story figure(
            String words,
            Figure.Kind kind,
            @Nullable Long low,
            @Nullable Long high,
            boolean approximate,
            @Nullable String claim) {
        figures.add(new Figure(at(words), kind, low, high, approximate, claim, "counted noun"));
        return this;
    }

    public Story loaded(String words, @Nullable String claim) {
        loaded.add(new LoadedWord(at(words), claim, "loaded.tsv:1"));
        return this;
    }

    public Story time(String words, LocalDate day) {
        times.add(new TimeExpression(at(words), day, day, "the day before"));
        return this;
    }

    public Reading reading() {
        return new Reading(
                report,
                new Words(Tokenizer.tokenize(""), List.of(), List.of(), List.of()),
                entities,
                mentions,
                claims,
                events,
                figures,
                loaded,
                times);
    }
}
