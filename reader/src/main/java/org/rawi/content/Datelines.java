package org.rawi.content;

import org.rawi.cue.Particles;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.token.Sentence;

/** «القاهرة (رويترز) - »: where a report was written, and by whom, before its first sentence. */
final class Datelines {

    /** No dateline has more tokens. */
    private static final int LONGEST = 14;

    private final Words words;
    private final Particles particles;

    Datelines(Words words, Particles particles) {
        this.words = words;
        this.particles = particles;
    }

    /** Index after the dateline, or the sentence's first token where it has none. */
    int end(Sentence sentence) {
        if (sentence.paragraph() == 0 || !particles.isName(sentence.first())) {
            return sentence.first();
        }
        int limit = Math.min(sentence.end(), sentence.first() + LONGEST);
        for (int at = sentence.first(); at < limit; at++) {
            if (particles.isDash(at)) {
                int after = at;
                while (after < limit && particles.isDash(after)) {
                    after++;
                }
                return after;
            }
            boolean clause = words.pos(at) == PartOfSpeech.VERB || words.pos(at) == PartOfSpeech.ADP;
            if (clause && !particles.isName(at)) {
                return sentence.first();
            }
        }
        return sentence.first();
    }
}
