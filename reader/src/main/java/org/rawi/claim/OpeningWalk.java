package org.rawi.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Cue.Shape;
import org.rawi.claim.Opening.Kind;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.Mention;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.text.Span;
import org.rawi.token.Token;

/**
 * The way from one cue to where its content begins: over the subject, adverbials and relative clauses to أن, a quotation
 * or a colon. A noun phrase or a governed preposition met on the way is kept, and taken where nothing surer follows.
 */
final class OpeningWalk {

    /** Further from its cue no content begins. */
    private static final int REACH = 60;

    private final NounPhrases phrases;
    private final Words words;
    private final Particles particles;
    private final @Nullable Cue[] cues;
    private final int[] attributionEnds;
    private final Cue cue;
    private final Governance governance;
    private final int limit;
    private final List<@Nullable NounPhrase> origins = new ArrayList<>();
    private final List<Span> more = new ArrayList<>();
    private int at;
    private boolean relative;
    private boolean relativeCue;
    private boolean verbPassed;
    private @Nullable NounPhrase subject;
    private @Nullable NounPhrase object;
    private @Nullable Opening weak;

    OpeningWalk(NounPhrases phrases, Particles particles, @Nullable Cue[] cues, int[] attributionEnds, Cue cue) {
        this.attributionEnds = attributionEnds;
        this.phrases = phrases;
        this.words = phrases.words();
        this.particles = particles;
        this.cues = cues;
        this.cue = cue;
        this.governance = new Governance(phrases, particles, cue);
        this.limit = Math.min(words.sentenceOf(cue.at()).end(), cue.end() + REACH);
    }

    @Nullable
    Opening run() {
        at = cue.end();
        while (at < limit) {
            Opening strong = strong();
            if (strong != null) {
                return surer(strong);
            }
            if (at >= limit || isBarrier()) {
                break;
            }
            at = step();
        }
        return weak;
    }

    private @Nullable Opening strong() {
        if (particles.isColon(at) && cue.takes("quote") && at + 1 < words.size()) {
            return opening(Kind.COLON, at + 1, words.token(at + 1).span().start());
        }
        if (words.token(at).is(Token.Kind.OPEN_QUOTE) && governance.isSpeech(at, limit)) {
            return opening(Kind.QUOTE, at + 1, words.token(at + 1).span().start());
        }
        if (!particles.isThat(at) || !cue.takes("أن") && !governance.isDescription()) {
            return null;
        }
        if (relative && relativeCue) {
            at = limit;
            return null;
        }
        if (!particles.opensFor(at, cue)) {
            return null;
        }
        return pair(opening(Kind.THAT, at, particles.thatStart(at)));
    }

    /** What is described or accused belongs to the content. */
    private Opening pair(Opening how) {
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

    /** The noun phrase before a surer opening was the subject, or is itself the content. */
    private Opening surer(Opening strong) {
        Opening first = weak;
        if (first == null || strong.is(Kind.COLON) || strong.is(Kind.PAIR)) {
            return strong;
        }
        if (verbPassed) {
            return first;
        }
        NounPhrase phrase = phrases.at(first.at());
        boolean adjacent = phrase != null
                && phrase.end() == strong.at()
                && !words.traits(first.at()).definite();
        if (first.is(Kind.NOUN) && subject == null && !adjacent) {
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

    /** Another cue that has content of its own. */
    private boolean isBarrier() {
        Cue other = cues[at];
        if (other == null || connects(other)) {
            return false;
        }
        if (other.is(Shape.VERB)) {
            if (relative || particles.isRelative(at - 1)) {
                relativeCue = true;
                return false;
            }
            return true;
        }
        return other.is(Shape.PARTICIPLE) && !relative;
    }

    /** «قوله», «بالقول», «قائلا» carry on the cue before them. */
    private boolean connects(Cue other) {
        String row = other.row().key();
        boolean saying = (row.equals("قال") || row.equals("قول") || row.equals("القول") || row.equals("قوله"))
                && !other.is(Shape.VERB);
        return saying
                || other.is(Shape.NOUN)
                        && !origins.isEmpty()
                        && words.traits(at).possessed();
    }

    private int step() {
        Cue other = cues[at];
        if (other != null && connects(other)) {
            more.add(other.span());
            return other.end();
        }
        if (other != null && other.is(Shape.ATTRIBUTION)) {
            return attribution(other);
        }
        if (attributionEnds[at] > at) {
            return attributionEnds[at];
        }
        Token token = words.token(at);
        if (particles.isMark(at, "(")) {
            return afterParenthesis();
        }
        if (particles.isRelative(at)) {
            relative = true;
            return at + 1;
        }
        if (particles.isComma(at) || particles.isDash(at)) {
            relative = false;
            return at + 1;
        }
        if (particles.isTime(at)
                || !token.isWord() && !token.is(Token.Kind.OPEN_QUOTE) && !token.is(Token.Kind.NUMBER)) {
            return at + 1;
        }
        return word();
    }

    private int word() {
        if (isPronounOrigin()) {
            origins.add(null);
            return at + 1;
        }
        if (words.pos(at) == PartOfSpeech.ADP && !beginsName()) {
            return preposition();
        }
        if (governance.isAttached(at)) {
            return attached();
        }
        if (words.traits(at).hasPreposition()) {
            return afterPhrase(at);
        }
        if (particles.isFinite(at)) {
            verbPassed |= !relative;
            return at + 1;
        }
        NounPhrase phrase = phrases.at(at);
        return phrase == null ? at + 1 : nounPhrase(phrase);
    }

    /** A name that is spelt like a preposition: منى. */
    private boolean beginsName() {
        Span span = words.token(at).span();
        Mention mention = phrases.names().at(span.start());
        return mention != null && mention.span().start() == span.start();
    }

    private int nounPhrase(NounPhrase phrase) {
        if (relative || verbPassed || governance.isAdverb(phrase)) {
            return phrase.end();
        }
        if (subject == null && governance.canSpeak(phrase)) {
            subject = phrase;
        } else if (subject != null && governance.isDescription() && object == null) {
            object = phrase;
        } else if (subject != null && governance.isLateName(subject, phrase)) {
            subject = new NounPhrase(subject.span(), subject.first(), subject.end(), phrase.entity(), true);
        } else if (cue.takes("noun")
                && weak == null
                && (subject != null ? governance.canBeSaid(phrase) : governance.isThing(phrase))) {
            weak = opening(Kind.NOUN, phrase.first(), phrase.span().start());
        }
        return phrase.end();
    }

    /** «عن مصدر» names an origin, «عن مقتل» begins the content. */
    private int preposition() {
        String preposition = words.token(at).folded();
        NounPhrase phrase = phrases.at(at + 1);
        if (phrase == null || !governance.governs(preposition) || relative) {
            return phrase == null ? at + 1 : phrase.end();
        }
        if (governance.isRelay()
                && (preposition.equals("عن") || preposition.equals("من"))
                && governance.isSource(phrase)) {
            origins.add(phrase);
        } else if (weak == null && !verbPassed && !particles.isThat(at + 1)) {
            weak = opening(Kind.PREPOSITION, phrase.first(), phrase.span().start());
        }
        return phrase.end();
    }

    private boolean isPronounOrigin() {
        String folded = words.token(at).folded();
        return governance.isRelay()
                && cue.takes("عن")
                && (folded.equals("عنه") || folded.equals("عنها") || folded.equals("عنهم"));
    }

    private int attached() {
        boolean alone = words.token(at).folded().equals("ب");
        int first = alone ? at + 1 : at;
        NounPhrase phrase = phrases.at(first);
        int end = phrase == null ? first + 1 : Math.max(first + 1, phrase.end());
        boolean belongsToSubject = phrase != null && phrase.personal() && !governance.isDescription();
        boolean inRelative = relative && !(governance.isDescription() && !particles.isFinite(at - 1));
        if (weak == null && !verbPassed && !belongsToSubject && !inRelative && first < limit) {
            int start = alone
                    ? words.token(first).span().start()
                    : words.traits(at).hasPreposition()
                            ? words.withoutParticles(at).start()
                            : particles.after(at, 1);
            weak = pair(opening(Kind.PREPOSITION, first, start));
        }
        return end;
    }

    /** «نقلا عن مصدر» between a speaker and what he says; other attributions are read by themselves. */
    private int attribution(Cue other) {
        boolean relay = other.takes("عن")
                && other.end() < words.size()
                && words.token(other.end()).folded().equals("عن");
        NounPhrase phrase = phrases.at(relay ? other.end() + 1 : other.end());
        if (phrase == null) {
            return other.end();
        }
        if (relay && !verbPassed) {
            origins.add(phrase);
            more.add(Span.of(
                    other.span().start(), words.token(other.end()).span().end()));
        }
        return phrase.end();
    }

    private int afterParenthesis() {
        for (int i = at + 1; i < limit && i < at + 12; i++) {
            if (particles.isMark(i, ")")) {
                return i + 1;
            }
        }
        return at + 1;
    }

    private int afterPhrase(int first) {
        NounPhrase phrase = phrases.at(first);
        return phrase == null ? first + 1 : Math.max(first + 1, phrase.end());
    }

    private Opening opening(Kind kind, int first, int start) {
        return new Opening(kind, first, start, subject, origins, more);
    }
}
