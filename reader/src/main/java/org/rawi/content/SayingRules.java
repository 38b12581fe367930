package org.rawi.content;

import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue;
import org.rawi.cue.Cue.Shape;
import org.rawi.cue.Particles;
import org.rawi.opening.Landmarks;
import org.rawi.opening.Opening;
import org.rawi.opening.OpeningWalk;
import org.rawi.phrase.NounPhrases;

/** The rule for each shape of a cue that has content of its own: verb, participle, noun, pretext. */
final class SayingRules {

    private final NounPhrases phrases;
    private final Particles particles;
    private final Landmarks landmarks;
    private final QuotationRule quotation;
    private final EchoRule echo;
    private final VerbRule verb;
    private final ParticipleRule participle;
    private final NounRule noun;

    SayingRules(NounPhrases phrases, Particles particles, Landmarks landmarks) {
        this.phrases = phrases;
        this.particles = particles;
        this.landmarks = landmarks;
        this.quotation = new QuotationRule(phrases, particles);
        this.echo = new EchoRule(phrases);
        this.verb = new VerbRule(phrases, particles);
        this.participle = new ParticipleRule(phrases.words());
        this.noun = new NounRule(phrases, particles);
    }

    @Nullable
    Draft draft(Cue cue) {
        if (cue.is(Shape.NONE) || cue.is(Shape.ATTRIBUTION) || cue.is(Shape.PARTICLE)) {
            return null;
        }
        if (!cue.is(Shape.VERB)) {
            return forward(cue);
        }
        Draft backward = quotation.draft(cue);
        if (backward == null) {
            backward = echo.draft(cue);
        }
        return backward != null ? backward : forward(cue);
    }

    private @Nullable Draft forward(Cue cue) {
        Opening opening = new OpeningWalk(phrases, particles, landmarks, cue).run();
        if (cue.is(Shape.PRETEXT)) {
            return noun.pretext(cue, opening);
        }
        if (opening == null) {
            return null;
        }
        return switch (cue.shape()) {
            case VERB -> verb.draft(cue, opening);
            case PARTICIPLE -> participle.draft(cue, opening);
            default -> noun.noun(cue, opening);
        };
    }
}
