package org.rawi.content;

import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.opening.Opening;
import org.rawi.opening.Opening.Kind;

/** «، مشيرا إلى أن»: an accusative participle by which the same speaker goes on. */
final class ParticipleRule {

    /** A participle's content stands right after it. */
    private static final int NEAR = 5;

    private final Words words;

    ParticipleRule(Words words) {
        this.words = words;
    }

    @Nullable
    Draft draft(Cue cue, Opening opening) {
        if (opening.isWeak(cue, words) || opening.at() - cue.end() > NEAR) {
            return null;
        }
        boolean apart = opening.is(Kind.NOUN) && opening.at() > cue.end() || opening.at() > cue.end() + 2;
        boolean governed = cue.at() > 0 && words.pos(cue.at() - 1) == PartOfSpeech.ADP;
        return opening.isBare() && apart || governed
                ? null
                : Draft.of(cue, opening, "participle with " + opening.kind().title());
    }
}
