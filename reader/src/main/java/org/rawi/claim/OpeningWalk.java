package org.rawi.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Cue.Shape;
import org.rawi.claim.Opening.Kind;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.script.Letters;
import org.rawi.text.Span;
import org.rawi.token.Quotation;
import org.rawi.token.Token;

/**
 * The way from one cue to where its content begins: over the subject, adverbials and relative clauses to أن, a quotation
 * or a colon. A noun phrase or a governed preposition met on the way is kept, and taken where nothing surer follows.
 */
final class OpeningWalk {

    /** Further from its cue no content begins. */
    private static final int REACH = 60;
    /** Fewer words between quotation marks are a name or an irony. */
    private static final int SPEECH = 4;

    private final NounPhrases phrases;
    private final Words words;
    private final Particles particles;
    private final @Nullable Cue[] cues;
    private final int[] attributionEnds;
    private final Cue cue;
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
        if (words.token(at).is(Token.Kind.OPEN_QUOTE) && isSpeech()) {
            return opening(Kind.QUOTE, at + 1, words.token(at + 1).span().start());
        }
        if (!particles.isThat(at) || !cue.takes("أن") && !isDescription()) {
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
        if (!isDescription() || what == null || object == null && !objectOnly) {
            return how;
        }
        NounPhrase speaker = object != null ? subject : null;
        return new Opening(Kind.PAIR, what.first(), what.span().start(), speaker, origins, more);
    }

    private boolean isDescription() {
        return cue.takes("ب") && (cue.act().equals("describe") || cue.act().equals("accuse"));
    }

    private boolean hasPronoun() {
        return words.traits(cue.at()).possessed()
                || cue.span().end() < words.token(cue.at()).span().end();
    }

    private boolean isSpeech() {
        if (!cue.takes("quote") || at + 1 >= words.size()) {
            return false;
        }
        Quotation quotation = words.tokens().quotationOf(at + 1);
        if (quotation == null || quotation.first() != at + 1) {
            return false;
        }
        int after = quotation.end() + 1;
        if (after < limit && (particles.isThat(after) || particles.isComma(after) && particles.isThat(after + 1))) {
            return false;
        }
        boolean ends = after >= limit || particles.isMark(after, ".؟!");
        return quotation.size() >= SPEECH
                || ends && quotation.size() > 1
                || ends && at == cue.end()
                || cue.act().equals("describe") && at == cue.end();
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
        if (isAttached()) {
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
        if (relative || verbPassed || isAdverb(phrase)) {
            return phrase.end();
        }
        if (subject == null && canSpeak(phrase)) {
            subject = phrase;
        } else if (subject != null && isDescription() && object == null) {
            object = phrase;
        } else if (subject != null && isLateName(subject, phrase)) {
            subject = new NounPhrase(subject.span(), subject.first(), subject.end(), phrase.entity(), true);
        } else if (cue.takes("noun") && weak == null && (subject != null ? canBeSaid(phrase) : isThing(phrase))) {
            weak = opening(Kind.NOUN, phrase.first(), phrase.span().start());
        }
        return phrase.end();
    }

    /** What footage shows may be a person; what is denied may be a report. */
    private boolean canBeSaid(NounPhrase phrase) {
        boolean document = words.senses(phrase.first(), "source-nouns").stream()
                .anyMatch(s -> s.entry().kind().equals("document"));
        return !phrase.personal() || cue.act().equals("show") || cue.act().equals("deny") && document;
    }

    private boolean isThing(NounPhrase phrase) {
        return !isDescription() && !phrase.personal();
    }

    /** «وصف الأمين العام الهجوم فلان بالجبان»: the name comes after what is described. */
    private boolean isLateName(NounPhrase speaker, NounPhrase phrase) {
        return isDescription()
                && !words.senses(speaker.first(), "offices").isEmpty()
                && !namesPerson(speaker)
                && namesPerson(phrase);
    }

    private boolean namesPerson(NounPhrase phrase) {
        return phrases.names().inside(phrase.span()).stream()
                .anyMatch(m -> phrases.names().entity(m.entity()).type() == EntityType.PERSON);
    }

    private boolean canSpeak(NounPhrase phrase) {
        if (cue.is(Shape.PARTICIPLE) || isObject(phrase)) {
            return false;
        }
        return phrase.personal() || phrase.entity() != null || !cue.takes("noun") && !disagrees(phrase);
    }

    /** «وأبلغ الصحفيين أن»: an oblique plural is no subject. */
    private boolean isObject(NounPhrase phrase) {
        int head = phrase.first();
        return words.token(head).folded().endsWith("ين")
                && words.traits(head).plural()
                && words.traits(head).definite()
                && phrases.names().inside(phrase.span()).isEmpty();
    }

    private boolean disagrees(NounPhrase phrase) {
        boolean feminine = words.token(phrase.first()).folded().endsWith("ه")
                && words.traits(phrase.first()).feminine();
        return feminine
                && !cue.feminine()
                && cue.is(Shape.VERB)
                && phrases.names().inside(phrase.span()).isEmpty();
    }

    /** «ردا على سؤال», «تعليقا على»: an indefinite accusative. */
    private boolean isAdverb(NounPhrase phrase) {
        String folded = words.token(phrase.first()).folded();
        return folded.length() > 3
                && folded.endsWith("ا")
                && !words.traits(phrase.first()).possessed()
                && phrase.end() == phrase.first() + 1
                && !words.traits(phrase.first()).definite()
                && phrase.entity() == null
                && !phrase.personal();
    }

    /** «عن مصدر» names an origin, «عن مقتل» begins the content. */
    private int preposition() {
        String preposition = words.token(at).folded();
        NounPhrase phrase = phrases.at(at + 1);
        if (phrase == null || !governs(preposition) || relative) {
            return phrase == null ? at + 1 : phrase.end();
        }
        if (isRelay() && (preposition.equals("عن") || preposition.equals("من")) && isSource(phrase)) {
            origins.add(phrase);
        } else if (weak == null && !verbPassed && !particles.isThat(at + 1)) {
            weak = opening(Kind.PREPOSITION, phrase.first(), phrase.span().start());
        }
        return phrase.end();
    }

    private boolean isRelay() {
        return cue.act().equals("report") || cue.act().equals("quote");
    }

    private boolean isSource(NounPhrase phrase) {
        return phrase.personal() || phrase.entity() != null;
    }

    private boolean isPronounOrigin() {
        String folded = words.token(at).folded();
        return isRelay() && cue.takes("عن") && (folded.equals("عنه") || folded.equals("عنها") || folded.equals("عنهم"));
    }

    private boolean governs(String preposition) {
        return cue.row().list("takes").stream()
                .anyMatch(t -> org.rawi.script.Folding.key(t).equals(preposition));
    }

    /** A governed ب attached to its noun. */
    private boolean isAttached() {
        String folded = words.token(at).folded();
        if (!cue.takes("ب") || folded.charAt(0) != Letters.BEH || folded.length() < 3 && !folded.equals("ب")) {
            return false;
        }
        boolean known = words.traits(at).preposition().equals("ب")
                && (words.pos(at).isNominal() || words.pos(at) == PartOfSpeech.DET);
        boolean guessed = folded.length() > 3
                && words.senses().get(at).isEmpty()
                && phrases.names().at(words.token(at).span().start()) == null
                && !words.traits(at).definite()
                && words.pos(at) == PartOfSpeech.NOUN;
        return known || guessed || folded.equals("ب");
    }

    private int attached() {
        boolean alone = words.token(at).folded().equals("ب");
        int first = alone ? at + 1 : at;
        NounPhrase phrase = phrases.at(first);
        int end = phrase == null ? first + 1 : Math.max(first + 1, phrase.end());
        boolean belongsToSubject = phrase != null && phrase.personal() && !isDescription();
        boolean inRelative = relative && !(isDescription() && !particles.isFinite(at - 1));
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
