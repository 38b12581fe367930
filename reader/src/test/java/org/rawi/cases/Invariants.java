package org.rawi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claim;
import org.rawi.event.Event;
import org.rawi.morph.Analysis;
import org.rawi.name.Entity;
import org.rawi.name.Mention;
import org.rawi.reading.Reading;
import org.rawi.text.Span;
import org.rawi.token.Token;

/** What holds for every reading of every text: bounds, order, containment, ids, and a reason for every item. */
public final class Invariants {

    private final Reading reading;
    private final int length;
    private final Set<String> entities = new HashSet<>();
    private final Set<String> claims = new HashSet<>();

    private Invariants(Reading reading) {
        this.reading = reading;
        this.length = reading.report().text().length();
    }

    public static void check(Reading reading) {
        Invariants invariants = new Invariants(reading);
        invariants.tokens();
        invariants.names();
        invariants.claims();
        invariants.events();
        invariants.counts();
    }

    private void inside(@Nullable Span span) {
        if (span != null) {
            assertThat(span.end()).as("end of %s", span).isLessThanOrEqualTo(length);
            assertThat(span.isEmpty()).as("emptiness of %s", span).isFalse();
        }
    }

    private void tokens() {
        int end = 0;
        for (int i = 0; i < reading.words().size(); i++) {
            Token token = reading.words().token(i);
            assertThat(token.span().start()).as("order of tokens").isGreaterThanOrEqualTo(end);
            end = token.span().end();
            covers(token, reading.words().analysis(i));
        }
        assertThat(end).isLessThanOrEqualTo(length);
    }

    /** Proclitics, stem and enclitics follow each other from the token's start to its end. */
    private static void covers(Token token, Analysis analysis) {
        int at = token.span().start();
        for (Span proclitic : analysis.proclitics()) {
            assertThat(proclitic.start()).as("proclitic of %s", token).isGreaterThanOrEqualTo(at);
            at = proclitic.end();
        }
        assertThat(analysis.stem().start()).as("stem of %s", token).isGreaterThanOrEqualTo(at);
        at = analysis.stem().end();
        for (Span enclitic : analysis.enclitics()) {
            assertThat(enclitic.start()).as("enclitic of %s", token).isGreaterThanOrEqualTo(at);
            at = enclitic.end();
        }
        assertThat(at).as("end of %s", token).isLessThanOrEqualTo(token.span().end());
    }

    private void names() {
        for (Entity entity : reading.entities()) {
            assertThat(entities.add(entity.id())).as("new id %s", entity.id()).isTrue();
            assertThat(entity.name()).isNotBlank();
            assertThat(entity.why()).isNotBlank();
        }
        int end = 0;
        for (Mention mention : reading.mentions()) {
            inside(mention.span());
            assertThat(mention.span().start()).as("overlap at %s", mention).isGreaterThanOrEqualTo(end);
            end = mention.span().end();
            assertThat(entities).contains(mention.entity());
            assertThat(mention.why()).isNotBlank();
        }
    }

    private void entity(@Nullable String id) {
        if (id != null) {
            assertThat(entities).contains(id);
        }
    }

    private void claims() {
        for (Claim claim : reading.claims()) {
            assertThat(claims.add(claim.id())).as("new id %s", claim.id()).isTrue();
        }
        for (Claim claim : reading.claims()) {
            assertThat(claim.cue()).isNotEmpty();
            assertThat(claim.content()).isNotEmpty();
            assertThat(claim.why()).isNotBlank();
            claim.cue().forEach(this::inside);
            claim.content().forEach(this::inside);
            for (Span cue : claim.cue()) {
                assertThat(claim.content()).as("cue %s in its content", cue).noneMatch(c -> c.contains(cue));
            }
            claim.sources().forEach(source -> {
                inside(source.span());
                entity(source.entity());
                assertThat(source.why()).isNotBlank();
            });
            if (claim.within() != null) {
                assertThat(claims).contains(claim.within()).doesNotContain("");
            }
        }
    }

    private void claim(@Nullable String id) {
        if (id != null) {
            assertThat(claims).contains(id);
        }
    }

    private void events() {
        for (Event event : reading.events()) {
            assertThat(event.triggers()).isNotEmpty();
            assertThat(event.why()).isNotBlank();
            event.triggers().forEach(this::inside);
            claim(event.claim());
            event.arguments().forEach(argument -> {
                inside(argument.span());
                entity(argument.entity());
                assertThat(argument.why()).isNotBlank();
                assertThat(argument.span() != null || argument.entity() != null).isTrue();
            });
        }
    }

    private void counts() {
        reading.figures().forEach(figure -> {
            inside(figure.span());
            claim(figure.claim());
            assertThat(figure.why()).isNotBlank();
            if (figure.low() != null && figure.high() != null) {
                assertThat(figure.low()).isLessThanOrEqualTo(figure.high());
            }
        });
        reading.loaded().forEach(word -> {
            inside(word.span());
            claim(word.claim());
        });
        reading.times().forEach(time -> {
            inside(time.span());
            assertThat(time.why()).isNotBlank();
        });
    }
}
