package org.rawi.opening;

import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue;
import org.rawi.cue.Cue.Shape;
import org.rawi.cue.Particles;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.script.Folding;
import org.rawi.source.Sources;
import org.rawi.text.Span;
import org.rawi.token.Token;

/** «وفق الشرطة», «نقلا عن مصدر», «بحسب ما أفادت الوكالة», «كما تقول رويترز»: names a source for the words around it. */
public final class AttributionRule {

    private final NounPhrases phrases;
    private final Words words;
    private final Particles particles;
    private final @Nullable Cue[] cues;
    private final Sources sources;

    public AttributionRule(NounPhrases phrases, Particles particles, @Nullable Cue[] cues) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.particles = particles;
        this.cues = cues;
        this.sources = new Sources(phrases, particles);
    }

    /** The attribution that a cue leads in, or null where it names no speaker. */
    public @Nullable Attribution at(Cue cue) {
        return cue.is(Shape.PARTICLE) ? withVerb(cue) : withNoun(cue);
    }

    private @Nullable Attribution withNoun(Cue cue) {
        int first = cue.end();
        if (first >= words.size()) {
            return null;
        }
        int last = first - 1;
        if (last > cue.at() && words.traits(last).possessed()) {
            return new Attribution(cue.at(), first, cue, cue.span(), null, false);
        }
        String next = words.token(first).folded();
        boolean led = next.equals("ل")
                || cue.row().list("takes").stream().anyMatch(t -> Folding.key(t).equals(next));
        int head = led ? first + 1 : first;
        NounPhrase phrase = phrases.at(isSame(head) ? head + 1 : head);
        if (phrase == null || !sources.speaks(phrase)) {
            return null;
        }
        Span span = led && !next.equals("ل")
                ? Span.of(cue.span().start(), words.token(first).span().end())
                : cue.span();
        return new Attribution(cue.at(), phrase.end(), cue, span, phrase, false);
    }

    /** «وفق نفس المصدر», «لنفس المصدر». */
    private boolean isSame(int at) {
        return particles.isSame(at)
                && at + 1 < words.size()
                && words.traits(at + 1).definite();
    }

    private @Nullable Attribution withVerb(Cue particle) {
        int at = particle.end();
        Cue verb = at < words.size() ? cues[at] : null;
        if (verb == null || !verb.is(Shape.VERB)) {
            return null;
        }
        NounPhrase subject = subject(verb);
        int end = subject == null ? verb.end() : subject.end();
        while (end < words.size() && particles.isTime(end)) {
            end++;
        }
        boolean speaks = subject == null || sources.speaks(subject) || words.pos(subject.first()) == PartOfSpeech.PROPN;
        if (isAlso(particle) && (!speaks || !endsAt(end) && !isAboutHim(verb.end()))) {
            return null;
        }
        boolean impersonal = subject == null && verb.passive();
        Span span = Span.of(
                particle.span().start(), words.token(verb.end() - 1).span().end());
        return new Attribution(particle.at(), end, verb, span, subject, impersonal);
    }

    /** «كما» is «also» before a verb that has its own content, «as» before one that ends there. */
    private static boolean isAlso(Cue particle) {
        return particle.row().key().equals("كما") || particle.row().key().equals("مثلما");
    }

    /** «كما نقلت عنه الوكالات». */
    private boolean isAboutHim(int at) {
        return at < words.size() && words.token(at).folded().startsWith("عنه");
    }

    private boolean endsAt(int at) {
        return at >= words.size()
                || words.pos(at) == PartOfSpeech.PUNCT
                        && !particles.isColon(at)
                        && !words.token(at).is(Token.Kind.OPEN_QUOTE)
                        && !(particles.isComma(at) && particles.isThat(at + 1));
    }

    /** The subject after the verb, over adverbials; a feminine verb takes no masculine pronoun's place. */
    private @Nullable NounPhrase subject(Cue verb) {
        int limit = words.sentenceOf(verb.at()).end();
        int at = verb.end();
        for (int steps = 0; steps < 4 && at < limit; steps++) {
            if (particles.isPronounBound(at)) {
                at++;
                continue;
            }
            boolean governed =
                    words.pos(at) == PartOfSpeech.ADP || words.traits(at).hasPreposition();
            NounPhrase phrase = phrases.at(words.pos(at) == PartOfSpeech.ADP ? at + 1 : at);
            if (phrase == null || phrase.end() > limit) {
                return null;
            }
            if (!governed && !particles.isTime(at)) {
                return phrase;
            }
            at = Math.max(at + 1, particles.isTime(at) ? at + 1 : phrase.end());
        }
        return null;
    }
}
