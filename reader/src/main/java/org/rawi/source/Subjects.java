package org.rawi.source;

import org.jspecify.annotations.Nullable;
import org.rawi.cue.Particles;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.token.Token.Kind;

/** The subject before its verb: «طهران تنفي», «الوزير كان قد قال», «الشركة التي قالت إنها». */
public final class Subjects {

    private static final int REACH = 16;

    private final NounPhrases phrases;
    private final Words words;
    private final Particles particles;

    public Subjects(NounPhrases phrases, Particles particles) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.particles = particles;
    }

    /** The noun phrase before {@code verb} that is its subject, or null. */
    public @Nullable NounPhrase before(int verb) {
        if (words.traits(verb).hasConjunction()) {
            return null;
        }
        int sentence = words.sentenceOf(verb).first();
        int at = verb;
        while (at > sentence && particles.isAuxiliary(at - 1)) {
            at--;
        }
        if (at == sentence) {
            return null;
        }
        if (isWhoOrWhat(words.token(at - 1).folded())) {
            return null;
        }
        return particles.isRelative(at - 1) ? antecedent(at - 1, sentence) : clause(at, sentence);
    }

    /** ما, بما; من, ومن: what is said by them has no subject before them. */
    private static boolean isWhoOrWhat(String folded) {
        return folded.length() <= 3 && (folded.endsWith("ما") || folded.endsWith("من"));
    }

    private @Nullable NounPhrase antecedent(int relative, int sentence) {
        int end = particles.isComma(relative - 1) ? relative - 1 : relative;
        NounPhrase best = null;
        for (int first = end - 1; first >= Math.max(sentence, end - REACH); first--) {
            if (isBoundary(first)) {
                break;
            }
            NounPhrase phrase = phrases.at(first);
            if (phrase != null && phrase.end() >= end && phrase.end() <= relative) {
                best = phrase;
            }
        }
        return best != null && isMany(best) ? null : best;
    }

    /** «العقوبات التي قالت إنها»: many things say nothing; another, known from before, says it of them. */
    private boolean isMany(NounPhrase phrase) {
        return words.traits(phrase.first()).plural() && !phrase.personal() && phrase.entity() == null;
    }

    private @Nullable NounPhrase clause(int verb, int sentence) {
        int end = particles.isComma(verb - 1) ? verb - 1 : verb;
        int first = end;
        while (first > sentence && first > end - REACH && !isBoundary(first - 1)) {
            first--;
            if (words.traits(first).hasConjunction()) {
                break;
            }
        }
        boolean ofOtherVerb = first > sentence && particles.isFinite(first - 1) && !particles.isTurning(first - 1);
        NounPhrase phrase = first == end || ofOtherVerb ? null : firstPhrase(first, end);
        if (phrase == null && end == verb - 1) {
            return overRelative(end, sentence);
        }
        return phrase != null ? phrase : indefinite(verb);
    }

    /** «صحيفة الأيام التي تصدر في عدن، قالت إن». */
    private @Nullable NounPhrase overRelative(int end, int sentence) {
        for (int at = end - 1; at > Math.max(sentence, end - REACH); at--) {
            if (particles.isRelative(at)) {
                return antecedent(at, sentence);
            }
            if (particles.isComma(at) || particles.isThat(at)) {
                return null;
            }
        }
        return null;
    }

    /** «تقارير قالت إن»: a relative clause without a pronoun, after an indefinite source. */
    private @Nullable NounPhrase indefinite(int verb) {
        for (int first = verb - 1; first >= Math.max(0, verb - 3); first--) {
            NounPhrase phrase = phrases.at(first);
            boolean source = phrase != null
                    && phrase.end() == verb
                    && !words.senses(first, "source-nouns").isEmpty();
            boolean governed = first > 0
                    && words.pos(first - 1) == PartOfSpeech.ADP
                    && !words.traits(verb).plural();
            if (source && !governed && !words.traits(first).definite()) {
                return phrase;
            }
        }
        return null;
    }

    /** The first noun phrase that no preposition governs. */
    private @Nullable NounPhrase firstPhrase(int first, int end) {
        int at = first;
        while (at < end) {
            NounPhrase phrase = phrases.at(words.pos(at) == PartOfSpeech.ADP ? at + 1 : at);
            boolean governed =
                    words.pos(at) == PartOfSpeech.ADP || words.traits(at).hasPreposition() || particles.isTime(at);
            if (phrase != null && phrase.end() <= end && !governed) {
                return phrase;
            }
            at = phrase == null || phrase.end() <= at ? at + 1 : phrase.end();
        }
        return null;
    }

    private boolean isBoundary(int at) {
        PartOfSpeech pos = words.pos(at);
        return pos == PartOfSpeech.VERB
                || pos == PartOfSpeech.AUX
                || pos == PartOfSpeech.SCONJ
                || pos == PartOfSpeech.CCONJ
                || pos == PartOfSpeech.PUNCT
                        && !words.token(at).is(Kind.OPEN_QUOTE)
                        && !words.token(at).is(Kind.CLOSE_QUOTE)
                || particles.isThat(at)
                || particles.isAndThat(at)
                || particles.isRelative(at);
    }
}
