package org.rawi.opening;

import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue;
import org.rawi.cue.Cue.Shape;
import org.rawi.cue.Particles;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.Mention;
import org.rawi.opening.Opening.Kind;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.text.Span;
import org.rawi.token.Token;

/**
 * The way from one cue to where its content begins: over the subject, adverbials and relative clauses to أن, a quotation
 * or a colon. A noun phrase or a governed preposition met on the way is kept, and taken where nothing surer follows.
 */
public final class OpeningWalk {

    /** Further from its cue no content begins. */
    private static final int REACH = 60;

    private final NounPhrases phrases;
    private final Words words;
    private final Particles particles;
    private final Landmarks landmarks;
    private final Cue cue;
    private final Governance governance;
    private final int limit;
    private final Met met;
    private int at;
    private boolean relative;
    /** Inside «، المعنية بكذا،». */
    private boolean apposed;

    private boolean relativeCue;
    private boolean verbPassed;

    public OpeningWalk(NounPhrases phrases, Particles particles, Landmarks landmarks, Cue cue) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.particles = particles;
        this.landmarks = landmarks;
        this.cue = cue;
        this.governance = new Governance(phrases, particles, cue);
        this.met = new Met(phrases, particles, cue, governance);
        this.limit = Math.min(words.sentenceOf(cue.at()).end(), cue.end() + REACH);
    }

    /** Where the content of the cue begins, or null where it has none. */
    public @Nullable Opening run() {
        at = cue.end();
        while (at < limit) {
            Opening strong = strong();
            if (strong != null) {
                return met.surer(strong, verbPassed);
            }
            if (at >= limit || isBarrier()) {
                break;
            }
            at = step();
        }
        return met.suggested();
    }

    private @Nullable Opening strong() {
        if (particles.isColon(at) && cue.takes("quote") && at + 1 < words.size() && !isOuterColon()) {
            return met.opening(Kind.COLON, at + 1, words.token(at + 1).span().start());
        }
        if (words.token(at).is(Token.Kind.OPEN_QUOTE) && governance.isSpeech(at, limit)) {
            return met.opening(Kind.QUOTE, at + 1, words.token(at + 1).span().start());
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
        return met.pair(met.opening(Kind.THAT, at, particles.thatStart(at)));
    }

    /** «قالت فلانة، التي أعلن الرئيس عن تعيينها: …»: the colon belongs to the verb around the relative clause. */
    private boolean isOuterColon() {
        return met.suggested() != null && particles.isRelative(cue.at() - 1);
    }

    /** Another cue that has content of its own. */
    private boolean isBarrier() {
        Cue other = landmarks.cues()[at];
        if (other == null || connects(other)) {
            return false;
        }
        if (other.is(Shape.VERB)) {
            boolean inside = relative && !words.traits(at).hasConjunction();
            if (inside || particles.isRelative(at - 1)) {
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
                || governance.isRepeated(other)
                || other.is(Shape.NOUN)
                        && !met.origins.isEmpty()
                        && words.traits(at).possessed();
    }

    private int step() {
        Cue other = landmarks.cues()[at];
        if (other != null && connects(other)) {
            met.more.add(other.span());
            governance.carry(other);
            return other.end();
        }
        if (other != null && other.is(Shape.ATTRIBUTION)) {
            return attribution(other);
        }
        if (landmarks.attributionEnds()[at] > at) {
            return landmarks.attributionEnds()[at];
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
            apposed = false;
            return at + 1;
        }
        if (particles.isTime(at)
                || isYear(token)
                || !token.isWord() && !token.is(Token.Kind.OPEN_QUOTE) && !token.is(Token.Kind.NUMBER)) {
            return at + 1;
        }
        return word();
    }

    /** «أعلنت 2017 استئناف»: four digits between a verb and what it says. */
    private static boolean isYear(Token token) {
        String folded = token.folded();
        return token.is(Token.Kind.NUMBER)
                && folded.length() == 4
                && (folded.startsWith("19") || folded.startsWith("20"));
    }

    private int word() {
        if (isPronounOrigin()) {
            met.origins.add(null);
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
        if (words.token(at).folded().equals("ل") && at + 1 < limit) {
            return afterPhrase(at + 1);
        }
        if (words.pos(at) == PartOfSpeech.ADJ && words.traits(at).hasConjunction()) {
            return afterAdjectives();
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
        if (particles.isComma(at - 1) && met.isApposed(phrase)) {
            apposed = true;
            return phrase.end();
        }
        met.meet(phrase);
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
            met.origins.add(phrase);
        } else if (!verbPassed && !particles.isThat(at + 1)) {
            met.suggest(
                    met.opening(Kind.PREPOSITION, phrase.first(), phrase.span().start()));
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
        boolean inRelative = apposed || relative && !(governance.isDescription() && !particles.isFinite(at - 1));
        if (!verbPassed && !belongsToSubject && !inRelative && first < limit) {
            int start = alone
                    ? words.token(first).span().start()
                    : words.traits(at).hasPreposition()
                            ? words.withoutParticles(at).start()
                            : particles.after(at, 1);
            met.suggest(met.pair(met.opening(Kind.PREPOSITION, first, start)));
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
            met.origins.add(phrase);
            met.more.add(Span.of(
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

    /** «مصادر عسكرية وطبية»: more adjectives of a phrase. */
    private int afterAdjectives() {
        int end = at + 1;
        while (end < limit && words.pos(end) == PartOfSpeech.ADJ) {
            end++;
        }
        return end;
    }

    private int afterPhrase(int first) {
        NounPhrase phrase = phrases.at(first);
        return phrase == null ? first + 1 : Math.max(first + 1, phrase.end());
    }
}
