package org.rawi.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

/** Makes a reading of its JSON and checks every span against the report's text. */
final class ReadingReader {

    private final Node root;
    private final Report report;
    private final List<TimeExpression> times;
    private final List<Entity> entities;
    private final Set<String> entityIds;

    ReadingReader(Node root, String fallbackId) {
        this.root = root;
        if (!root.object().has("report")) {
            throw root.get("report").expected("the report that was read");
        }
        this.report = ReportJson.asRead(root.get("report").object(), fallbackId);
        this.times = all("times", this::time);
        this.entities = all("entities", this::entity);
        this.entityIds = entities.stream().map(Entity::id).collect(Collectors.toUnmodifiableSet());
    }

    Reading read() {
        return new Reading(
                report,
                new Words(Tokenizer.tokenize(""), List.of(), List.of(), List.of()),
                entities,
                all("mentions", this::mention, this::isName),
                all("claims", this::claim),
                all("events", this::event),
                all("figures", this::figure),
                all("loaded", this::loaded),
                times);
    }

    /** Other systems list nouns and pronouns among the mentions and say so in {@code form}; Rawi keeps names. */
    private boolean isName(Node mention) {
        return mention.textOr("form", "name").equals("name");
    }

    private Entity entity(Node node) {
        return new Entity(
                node.text("id"),
                node.constant("type", EntityType.class),
                node.textOr("name", ""),
                node.textOrNull("latin"),
                why(node));
    }

    private Mention mention(Node node) {
        if (!entityIds.contains(node.text("entity"))) {
            throw node.get("entity").expected("the id of an entity");
        }
        return new Mention(span(node), node.text("entity"), why(node));
    }

    private Claim claim(Node node) {
        return new Claim(
                node.text("id"),
                spans(node, "cue"),
                each(node, "sources", this::source),
                spans(node, "content"),
                node.has("kind") ? node.constant("kind", Claim.Kind.class) : Claim.Kind.INDIRECT,
                node.textOrNull("within"),
                node.textOr("act", ""),
                why(node));
    }

    private Source source(Node node) {
        return new Source(spanOrNull(node), node.textOrNull("entity"), node.flag("anonymous"), why(node));
    }

    private Event event(Node node) {
        return new Event(
                node.text("id"),
                node.constant("type", EventType.class),
                node.textOrNull("mode"),
                node.constant("status", Status.class),
                spans(node, "triggers"),
                each(node, "arguments", this::argument),
                node.textOrNull("claim"),
                date(node),
                why(node));
    }

    private Argument argument(Node node) {
        return new Argument(node.constant("role", Role.class), spanOrNull(node), node.textOrNull("entity"), why(node));
    }

    /** The format keeps the days of an event only; the words that give them are looked for among the times. */
    private @Nullable TimeExpression date(Node event) {
        @Nullable String written = event.textOrNull("date");
        if (written == null) {
            return null;
        }
        Dates.@Nullable Range days = Dates.range(written);
        if (days == null) {
            throw event.get("date").expected("a date like 2018-07-15, or two with a slash between");
        }
        for (TimeExpression time : times) {
            if (time.from().equals(days.from()) && time.to().equals(days.to())) {
                return time;
            }
        }
        return new TimeExpression(Span.of(0, 0), days.from(), days.to(), "");
    }

    private Figure figure(Node node) {
        return new Figure(
                span(node),
                node.constant("kind", Figure.Kind.class),
                node.longOrNull("low"),
                node.longOrNull("high"),
                node.flag("approximate"),
                node.textOrNull("claim"),
                why(node));
    }

    private LoadedWord loaded(Node node) {
        return new LoadedWord(span(node), node.textOrNull("claim"), why(node));
    }

    private TimeExpression time(Node node) {
        Dates.@Nullable Range from = Dates.range(node.text("from"));
        Dates.@Nullable Range to = Dates.range(node.textOr("to", node.text("from")));
        if (from == null || to == null || to.to().isBefore(from.from())) {
            throw node.get("from").expected("a date like 2018-07-15, not after \"to\"");
        }
        return new TimeExpression(span(node), from.from(), to.to(), why(node));
    }

    private static String why(Node node) {
        return node.textOr("why", "");
    }

    private List<Span> spans(Node node, String member) {
        return each(node, member, this::span);
    }

    private @Nullable Span spanOrNull(Node node) {
        return node.has("start") ? span(node) : null;
    }

    private Span span(Node node) {
        int start = node.integer("start");
        int end = node.integer("end");
        if (end < start || end > report.text().length()) {
            throw node.get("end")
                    .expected(String.format(
                            Locale.ROOT,
                            "start <= end <= %d, the length of the text in UTF-16 code units",
                            report.text().length()));
        }
        String under = report.text().substring(start, end);
        if (!node.textOr("text", under).equals(under)) {
            throw node.get("text").expected("\"" + under + "\", which stands at " + start + ".." + end);
        }
        return Span.of(start, end);
    }

    private <T> List<T> all(String member, Function<Node, T> make) {
        return all(member, make, node -> true);
    }

    private <T> List<T> all(String member, Function<Node, T> make, Predicate<Node> wanted) {
        List<T> made = new ArrayList<>();
        for (Node node : root.list(member)) {
            if (wanted.test(node.object())) {
                made.add(make.apply(node));
            }
        }
        return made;
    }

    private static <T> List<T> each(Node node, String member, Function<Node, T> make) {
        List<T> made = new ArrayList<>();
        for (Node element : node.list(member)) {
            made.add(make.apply(element.object()));
        }
        return made;
    }
}
