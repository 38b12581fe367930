package org.rawi.content;

import org.jspecify.annotations.Nullable;
import org.rawi.cue.Particles;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.Entity;
import org.rawi.name.EntityType;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.source.Sources;
import org.rawi.token.Sentence;

/** «ظريف: …»: a headline that begins with who says it. A place before the colon may be only where it happened. */
final class HeadlineRule {

    private final NounPhrases phrases;
    private final Words words;
    private final Particles particles;
    private final Sources sources;

    HeadlineRule(NounPhrases phrases, Particles particles) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.particles = particles;
        this.sources = new Sources(phrases, particles);
    }

    @Nullable
    Draft draft() {
        if (words.size() == 0) {
            return null;
        }
        Sentence title = words.sentenceOf(0);
        NounPhrase speaker = phrases.at(0);
        int colon = speaker == null ? 0 : speaker.end();
        if (speaker == null || !title.isTitle() || !particles.isColon(colon) || colon + 2 >= title.end()) {
            return null;
        }
        if (!sources.speaks(speaker) || isPlace(speaker) && !isSpeech(colon + 1)) {
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

    private boolean isPlace(NounPhrase speaker) {
        for (Entity entity : phrases.names().entities()) {
            if (entity.id().equals(speaker.entity())) {
                return entity.type() == EntityType.PLACE;
            }
        }
        return false;
    }

    /** News of a place begins with a noun or a past verb; its government speaks in the present, in negations, of others. */
    private boolean isSpeech(int first) {
        PartOfSpeech pos = words.pos(first);
        boolean happening = words.senses().get(first).stream()
                .anyMatch(s -> s.in("triggers") && s.form().kind() == org.rawi.morph.Form.Kind.NOUN);
        return !happening
                && pos != PartOfSpeech.NUM
                && !(pos == PartOfSpeech.VERB && words.traits(first).tense() == org.rawi.morph.Traits.Tense.PAST);
    }
}
