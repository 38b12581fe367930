package org.rawi.content;

import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue;
import org.rawi.cue.Cue.Shape;
import org.rawi.cue.Particles;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits.Tense;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.script.Letters;
import org.rawi.source.Sources;
import org.rawi.token.Sentence;
import org.rawi.token.Token;

/** «ظريف: …»: a headline that begins with who says it. A place before the colon may be only where it happened. */
final class HeadlineRule {

    /** So many words may stand between a speaker and the colon. */
    private static final int LEAD = 10;

    private final NounPhrases phrases;
    private final Words words;
    private final Particles particles;
    private final @Nullable Cue[] cues;
    private final Sources sources;

    HeadlineRule(NounPhrases phrases, Particles particles, @Nullable Cue[] cues) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.particles = particles;
        this.cues = cues;
        this.sources = new Sources(phrases, particles);
    }

    @Nullable
    Draft draft() {
        NounPhrase speaker = words.size() == 0 ? null : phrases.at(0);
        Sentence title = words.size() == 0 ? null : words.sentenceOf(0);
        if (speaker == null || title == null || !title.isTitle() || !sources.speaks(speaker)) {
            return null;
        }
        int colon = colon(speaker.end(), title.end());
        if (colon < 0 || colon + 2 >= title.end() || !leads(speaker, colon)) {
            return null;
        }
        Draft draft = new Draft(
                colon,
                words.token(colon).span(),
                "headline colon",
                colon + 1,
                words.token(colon + 1).span().start());
        draft.subject = speaker;
        return draft;
    }

    private int colon(int from, int end) {
        for (int at = from; at < Math.min(end, from + LEAD); at++) {
            if (particles.isColon(at)) {
                return at;
            }
        }
        return -1;
    }

    /** «ظريف: …», «ظريف بعد لقاء الوزير: …», «روسيا ترد على الاتهام: …». */
    private boolean leads(NounPhrase speaker, int colon) {
        boolean place = is(speaker, EntityType.PLACE);
        if (colon == speaker.end()) {
            return !place || isSpeech(colon + 1);
        }
        boolean speaks = cues[speaker.end()] != null && cues[speaker.end()].is(Shape.VERB);
        return speaker.entity() != null && (speaks || is(speaker, EntityType.PERSON));
    }

    private boolean is(NounPhrase speaker, EntityType type) {
        return speaker.entity() != null
                && phrases.names().entity(speaker.entity()).type() == type;
    }

    /** A government speaks in negations, of itself, or in quotation marks; all else is news of the place. */
    private boolean isSpeech(int first) {
        boolean of = words.token(first).is(Token.Kind.OPEN_QUOTE)
                || words.pos(first) == PartOfSpeech.ADJ && !words.traits(first).definite()
                || particles.isNegated(first + 1);
        char letter = words.token(first).folded().charAt(0);
        boolean ourselves = words.pos(first) == PartOfSpeech.VERB
                && words.traits(first).tense() != Tense.PAST
                && (letter == Letters.NOON || letter == Letters.SEEN);
        return of || ourselves;
    }
}
