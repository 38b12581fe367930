package org.rawi.clause;

import org.jspecify.annotations.Nullable;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.name.Names;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.token.Token.Kind;

/** The noun phrases of a report as parts of a clause: cut where somebody else begins, with what turns their count. */
final class ClausePhrases {

    private final NounPhrases phrases;
    private final Words words;
    private final Names names;
    private final ClauseWords known;
    private final @Nullable NounPhrase[] memo;
    private final boolean[] asked;

    ClausePhrases(NounPhrases phrases, ClauseWords known) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.names = phrases.names();
        this.known = known;
        this.memo = new NounPhrase[words.size()];
        this.asked = new boolean[words.size()];
    }

    /** The noun phrase that begins at a token, or null. */
    @Nullable
    NounPhrase at(int first) {
        if (first < 0 || first >= words.size()) {
            return null;
        }
        if (!asked[first]) {
            asked[first] = true;
            memo[first] = counted(first);
        }
        return memo[first];
    }

    /** Whether a word that turns a count (نحو, أكثر من) and the count begin at a token. */
    boolean isCounted(int at) {
        return known.afterQuantity(words, at) > at;
    }

    /** «أكثر من ثلاثين رجلا»: what turns the count belongs to the words of the phrase; it begins with the number. */
    private @Nullable NounPhrase counted(int first) {
        int count = known.afterQuantity(words, first);
        NounPhrase phrase = trimmed(phrases.at(count));
        return phrase == null || count == first
                ? phrase
                : new NounPhrase(
                        words.phrase(first, phrase.end()), count, phrase.end(), phrase.entity(), phrase.personal());
    }

    /** A phrase ends with its sentence, and before a preposition that follows a name or the name of somebody else. */
    private @Nullable NounPhrase trimmed(@Nullable NounPhrase phrase) {
        if (phrase == null) {
            return null;
        }
        int end = phrase.first() + 1;
        int limit = Math.min(phrase.end(), words.sentenceOf(phrase.first()).end());
        while (end < limit && !startsAnother(end)) {
            end++;
        }
        if (end >= phrase.end()) {
            return phrase;
        }
        Span tail = words.tokens().span(end, phrase.end());
        boolean kept = names.inside(tail).isEmpty()
                || names.inside(words.phrase(phrase.first(), end)).stream()
                        .anyMatch(mention -> mention.entity().equals(phrase.entity()));
        return new NounPhrase(
                words.phrase(phrase.first(), end),
                phrase.first(),
                end,
                kept ? phrase.entity() : null,
                phrase.personal());
    }

    private boolean startsAnother(int at) {
        Token token = words.token(at);
        if (known.isManner(token) || known.isReason(token)) {
            return true;
        }
        int last = at - 1;
        while (last > 0 && Bounds.isQuote(words, last)) {
            last--;
        }
        Mention before = names.at(words.token(last).span().end() - 1);
        if (words.pos(at) == PartOfSpeech.ADP && !token.folded().equals("باسم")) {
            return before != null
                    || !words.traits(at - 1).plural() && words.traits(at - 1).definite();
        }
        Mention here = names.at(token.span().end() - 1);
        if (here == null
                || here.equals(before)
                || !token.span().contains(here.span().start())) {
            return false;
        }
        return names.entity(here.entity()).type() != EntityType.PERSON
                && (before != null
                        || words.traits(at - 1).definite()
                        || words.token(at - 1).is(Kind.CLOSE_QUOTE));
    }
}
