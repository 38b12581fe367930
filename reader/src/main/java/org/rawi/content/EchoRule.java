package org.rawi.content;

import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrases;
import org.rawi.text.Span;

/** «…، وهو ما نفته الدوحة»: the content stands before, and is taken up by «هو ما». */
final class EchoRule {

    private final NounPhrases phrases;
    private final Words words;

    EchoRule(NounPhrases phrases) {
        this.phrases = phrases;
        this.words = phrases.words();
    }

    @Nullable
    Draft draft(Cue cue) {
        int first = cue.at() - 2;
        if (first < 0 || !words.token(cue.at() - 1).folded().equals("ما") || !isPronoun(first) || !isTakenUp(cue)) {
            return null;
        }
        int start = words.withoutParticles(first).start();
        Draft draft = new Draft(cue, "taken up by a pronoun", first, start);
        draft.lead = first;
        draft.end = cue.at();
        draft.parts.add(Span.of(start, words.token(cue.at() - 1).span().end()));
        draft.subject = phrases.at(cue.end());
        return draft;
    }

    /** هو, هذا. */
    private boolean isPronoun(int at) {
        return words.pos(at) == PartOfSpeech.PRON || words.pos(at) == PartOfSpeech.DET;
    }

    /** What is confirmed or denied, by the verb's own pronoun. */
    private boolean isTakenUp(Cue cue) {
        boolean pronoun = words.token(cue.at()).span().end() > cue.span().end();
        return pronoun
                && switch (cue.act()) {
                    case "confirm", "deny", "reveal" -> true;
                    default -> false;
                };
    }
}
