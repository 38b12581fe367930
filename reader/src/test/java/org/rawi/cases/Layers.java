package org.rawi.cases;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.argument.Argument;
import org.rawi.claim.Claim;
import org.rawi.event.Event;
import org.rawi.figure.Figure;
import org.rawi.loaded.LoadedWord;
import org.rawi.morph.Analysis;
import org.rawi.name.Entity;
import org.rawi.name.Mention;
import org.rawi.reading.Reading;
import org.rawi.source.Source;
import org.rawi.text.Span;
import org.rawi.time.TimeExpression;
import org.rawi.token.Quotation;
import org.rawi.token.Sentence;
import org.rawi.token.Token;

/** Prints what was found in a layer as the lines of a case. */
final class Layers {

    private final Reading reading;
    private final Set<String> lines = new TreeSet<>();

    private Layers(Reading reading) {
        this.reading = reading;
    }

    static Set<String> found(Reading reading, String layer) {
        Layers layers = new Layers(reading);
        switch (layer) {
            case "token" -> layers.tokens();
            case "sentence" -> layers.sentences();
            case "quotation" -> layers.quotations();
            case "clitic" -> layers.clitics();
            case "lemma" -> layers.words(Analysis::lemma);
            case "pos" -> layers.words(a -> a.partOfSpeech().name());
            case "mention" -> layers.mentions();
            case "entity" -> layers.entities();
            case "time" -> layers.times();
            case "cue" -> reading.claims().forEach(c -> c.cue().forEach(s -> layers.add(s, lower(c.kind()))));
            case "source" -> reading.claims().forEach(layers::sources);
            case "origin" -> reading.claims().forEach(layers::origin);
            case "content" -> reading.claims().forEach(c -> c.content().forEach(layers::add));
            case "trigger" ->
                reading.events()
                        .forEach(e ->
                                e.triggers().forEach(s -> layers.add(s, e.type().name(), lower(e.status()))));
            case "event" -> reading.events().forEach(layers::event);
            case "argument" -> reading.events().forEach(e -> e.arguments().forEach(layers::argument));
            case "figure" -> reading.figures().forEach(layers::figure);
            case "loaded" -> reading.loaded().forEach(layers::loaded);
            default -> throw new IllegalArgumentException("layer " + layer + ": no such layer in a case");
        }
        return layers.lines;
    }

    private void add(@Nullable Span span, String... values) {
        if (span != null) {
            String end = values.length == 0 ? "" : "\t" + String.join("\t", values);
            lines.add(span + "\t" + reading.report().text(span) + end);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void tokens() {
        for (Token token : reading.words().tokens().list()) {
            add(token.span());
        }
    }

    private void sentences() {
        for (Sentence sentence : reading.words().tokens().sentences()) {
            add(sentence.span());
        }
    }

    private void quotations() {
        for (Quotation quotation : reading.words().tokens().quotations()) {
            add(quotation.span());
        }
    }

    private void clitics() {
        for (Analysis analysis : reading.words().analyses()) {
            analysis.proclitics().forEach(this::add);
            analysis.enclitics().forEach(this::add);
        }
    }

    private void words(java.util.function.Function<Analysis, String> value) {
        for (int i = 0; i < reading.words().size(); i++) {
            if (reading.words().token(i).isWord()) {
                add(reading.words().token(i).span(), value.apply(reading.words().analysis(i)));
            }
        }
    }

    private void mentions() {
        for (Mention mention : reading.mentions()) {
            add(mention.span(), entity(mention.entity()).type().name());
        }
    }

    private void entities() {
        for (Mention mention : reading.mentions()) {
            add(mention.span(), entity(mention.entity()).name());
        }
    }

    private Entity entity(String id) {
        return reading.entities().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("entity " + id + " of no entity list"));
    }

    private String name(@Nullable String id) {
        return id == null ? "-" : entity(id).name();
    }

    private void times() {
        for (TimeExpression time : reading.times()) {
            add(time.span(), time.iso());
        }
    }

    private void sources(Claim claim) {
        for (Source source : claim.sources()) {
            add(source.span(), source.anonymous() ? "anonymous" : name(source.entity()));
        }
    }

    /** By cue, so that an understood source is specified too. */
    private void origin(Claim claim) {
        Source origin = claim.origin();
        String who = origin == null ? "nobody" : origin.anonymous() ? "anonymous" : name(origin.entity());
        add(claim.cue().get(0), who);
    }

    private void event(Event event) {
        String triggers = event.triggers().stream().map(reading.report()::text).collect(Collectors.joining(" "));
        String date = event.time() == null ? "-" : event.time().iso();
        add(
                event.triggers().get(0),
                event.type().name(),
                event.mode() == null ? "-" : event.mode(),
                lower(event.status()),
                date,
                triggers);
    }

    private void argument(Argument argument) {
        add(argument.span(), lower(argument.role()));
    }

    private void figure(Figure figure) {
        String bounds =
                List.of(bound(figure.low()), bound(figure.high())).stream().collect(Collectors.joining(".."));
        add(figure.span(), lower(figure.kind()), figure.approximate() ? "~" + bounds : bounds);
    }

    private static String bound(@Nullable Long value) {
        return value == null ? "?" : Long.toString(value);
    }

    private void loaded(LoadedWord word) {
        add(word.span());
    }
}
