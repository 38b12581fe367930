package org.rawi.opening;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue;
import org.rawi.cue.Cue.Shape;
import org.rawi.cue.Particles;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.opening.Opening.Kind;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.text.Span;

/** Whom and what was met on the way from a cue to its content, and what it makes of an opening found there. */
final class Met {

    final List<@Nullable NounPhrase> origins = new ArrayList<>();
    final List<Span> more = new ArrayList<>();

    private final NounPhrases phrases;
    private final Words words;
    private final Particles particles;
    private final Cue cue;
    private final Governance governance;
    private @Nullable NounPhrase subject;
    private @Nullable NounPhrase object;
    /** The phrase of which the subject is only the head, where what follows the head may be content. */
    private @Nullable NounPhrase whole;

    private int joinedEnd;
    private @Nullable Opening weak;

    Met(NounPhrases phrases, Particles particles, Cue cue, Governance governance) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.particles = particles;
        this.cue = cue;
        this.governance = governance;
    }

    /** A noun phrase that no preposition governs: who speaks, what is described, or what is said. */
    void meet(NounPhrase phrase) {
        if (subject == null && governance.canSpeak(phrase)) {
            speaks(phrase);
        } else if (subject != null && (isJoined(subject, phrase) || isApposed(phrase))) {
            joinedEnd = phrase.end();
        } else if (subject != null && governance.isDescription() && object == null) {
            object = phrase;
        } else if (subject != null && governance.isLateName(subject, phrase)) {
            subject = new NounPhrase(subject.span(), subject.first(), subject.end(), phrase.entity(), true);
        } else if (cue.takes("noun") && (subject != null ? governance.canBeSaid(phrase) : governance.isThing(phrase))) {
            suggest(opening(Kind.NOUN, phrase.first(), phrase.span().start()));
        }
    }

    /** «أظهرت لقطات القصف»: footage speaks of what follows it, in one phrase. */
    private void speaks(NounPhrase phrase) {
        subject = phrase;
        joinedEnd = phrase.end();
        int head = cue.act().equals("show") ? governance.footageEnd(phrase) : phrase.end();
        if (head < phrase.end()) {
            whole = phrase;
            subject = new NounPhrase(words.phrase(phrase.first(), head), phrase.first(), head, phrase.entity(), true);
            suggest(opening(Kind.NOUN, head, words.token(head).span().start()));
        }
    }

    /** «سوريا وحليفتها روسيا», «وزيرا الدفاع والخارجية»: more speakers. */
    private boolean isJoined(NounPhrase subject, NounPhrase phrase) {
        return phrase.first() == Math.max(joinedEnd, subject.end())
                && words.traits(phrase.first()).hasConjunction()
                && cue.is(Shape.VERB);
    }

    /** «منظمة كذا، المعنية بحقوق الإنسان»: an adjective that goes on with the speaker. */
    boolean isApposed(NounPhrase phrase) {
        return words.pos(phrase.first()) == PartOfSpeech.ADJ
                && words.traits(phrase.first()).definite()
                && !particles.isName(phrase.first())
                && !words.traits(phrase.first()).hasPreposition();
    }

    /** Content where nothing surer follows. */
    @Nullable
    Opening suggested() {
        return weak;
    }

    void suggest(Opening opening) {
        if (weak == null) {
            weak = opening;
        }
    }

    Opening opening(Kind kind, int first, int start) {
        return new Opening(kind, first, start, subject, origins, more);
    }

    /** What is described or accused belongs to the content. */
    Opening pair(Opening how) {
        NounPhrase what = object != null ? object : subject;
        boolean objectOnly = object == null && subject != null && cue.is(Shape.VERB) && !hasPronoun();
        if (!governance.isDescription() || what == null || object == null && !objectOnly) {
            return how;
        }
        NounPhrase speaker = object != null ? subject : null;
        return new Opening(Kind.PAIR, what.first(), what.span().start(), speaker, origins, more);
    }

    private boolean hasPronoun() {
        return words.traits(cue.at()).possessed()
                || cue.span().end() < words.token(cue.at()).span().end();
    }

    /**
     * The noun phrase before a surer opening was the subject, or is itself the content.
     *
     * @param verbPassed whether another verb stands between
     */
    Opening surer(Opening strong, boolean verbPassed) {
        Opening first = weak;
        if (first == null || strong.is(Kind.COLON) || strong.is(Kind.PAIR)) {
            return strong;
        }
        if (whole != null) {
            return new Opening(strong.kind(), strong.at(), strong.start(), whole, origins, more);
        }
        if (verbPassed) {
            return first;
        }
        NounPhrase phrase = phrases.at(first.at());
        boolean adjacent = phrase != null
                && phrase.end() == strong.at()
                && !words.traits(first.at()).definite();
        if (first.is(Kind.NOUN) && subject == null && !adjacent && !cue.is(Shape.PARTICIPLE)) {
            return new Opening(strong.kind(), strong.at(), strong.start(), phrase, origins, more);
        }
        return !adjacent && commaBetween(first.at(), strong.at()) ? strong : first;
    }

    private boolean commaBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (particles.isComma(i)) {
                return true;
            }
        }
        return false;
    }
}
