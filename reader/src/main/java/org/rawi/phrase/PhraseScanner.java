package org.rawi.phrase;

import org.jspecify.annotations.Nullable;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.name.Names;
import org.rawi.phrase.Continuation.Begun;
import org.rawi.token.Token;
import org.rawi.token.Token.Kind;
import org.rawi.vocabulary.Sense;

/**
 * How far a noun phrase reaches: nouns in a chain, their adjectives, names, an office with its body and its holder on
 * either side. A new phrase begins at an indefinite noun after a definite one, at a verb, a particle or a mark.
 */
final class PhraseScanner {

    private static final int LONGEST = 24;
    private static final int LONGEST_QUOTED = 5;

    private final Words words;
    private final Names names;
    private final Continuation continuation;

    PhraseScanner(NounPhrases.Grammar grammar, Words words, Names names) {
        this.words = words;
        this.names = names;
        this.continuation = new Continuation(grammar, words, names, this);
    }

    /** Index after the phrase's last token; {@code first} where no phrase begins. */
    int end(int first) {
        if (!canBegin(first)) {
            return first;
        }
        int at = first;
        boolean office = false;
        boolean person = false;
        boolean complete = false;
        while (at < words.size() && at - first < LONGEST) {
            if (at > first && !continuation.holds(new Begun(first, office, person, complete), at)) {
                break;
            }
            Mention mention = beginning(at);
            if (mention != null) {
                person |= names.entity(mention.entity()).type() == EntityType.PERSON;
                at = afterMention(mention);
                complete = true;
                continue;
            }
            Sense title = office(at);
            if (title != null && words.pos(first) != PartOfSpeech.NUM) {
                office = true;
            }
            int next = step(at, title);
            complete = isComplete(next - 1) || words.token(at).is(Kind.OPEN_QUOTE);
            at = next;
        }
        return trimmed(first, at);
    }

    private int step(int at, @Nullable Sense title) {
        if (title != null) {
            return title.end();
        }
        if (words.token(at).is(Kind.OPEN_QUOTE)) {
            return quoteEnd(at);
        }
        return at + 1;
    }

    /** The office row that begins at a token, the longest, or null. */
    @Nullable
    Sense office(int at) {
        Sense best = null;
        for (Sense sense : words.senses(at, "offices")) {
            if (best == null || sense.end() > best.end()) {
                best = sense;
            }
        }
        return best;
    }

    /** The mention that begins in this token, or null. */
    @Nullable
    Mention beginning(int at) {
        Token token = words.token(at);
        if (!token.isWord() && !token.is(Kind.NUMBER)) {
            return null;
        }
        Mention mention = names.at(token.span().end() - 1);
        return mention != null && token.span().contains(mention.span().start()) ? mention : null;
    }

    int afterMention(Mention mention) {
        return Math.min(words.size(), words.tokens().at(mention.span().end() - 1) + 1);
    }

    private boolean canBegin(int first) {
        Token token = words.token(first);
        if (token.is(Kind.OPEN_QUOTE)) {
            return quoteEnd(first) > first;
        }
        if (token.isMark('#')) {
            return first + 1 < words.size() && words.token(first + 1).isWord();
        }
        if (token.is(Kind.NUMBER) || beginning(first) != null) {
            return true;
        }
        PartOfSpeech pos = words.pos(first);
        return token.isWord() && (pos.isNominal() || pos == PartOfSpeech.DET);
    }

    /** Whether nothing but adjectives and names may follow: a definite noun, or «مراقبون», whose ن no genitive leaves. */
    private boolean isComplete(int at) {
        Traits traits = words.traits(at);
        return traits.definite()
                || traits.possessed()
                || traits.plural()
                        && words.pos(at) == PartOfSpeech.NOUN
                        && words.token(at).folded().endsWith("ون");
    }

    /** Index after the closing mark of a short quotation that begins at {@code open}; {@code open} where it is long. */
    int quoteEnd(int open) {
        for (int at = open + 1; at < words.size() && at <= open + LONGEST_QUOTED + 1; at++) {
            if (words.token(at).is(Kind.CLOSE_QUOTE)) {
                return at > open + 1 ? at + 1 : open;
            }
        }
        return open;
    }

    /** No phrase ends with a preposition or a mark that led nowhere. */
    private int trimmed(int first, int end) {
        int at = Math.min(end, words.size());
        while (at > first + 1
                && (words.pos(at - 1) == PartOfSpeech.ADP
                        || words.token(at - 1).is(Kind.PUNCTUATION)
                        || words.token(at - 1).is(Kind.OPEN_QUOTE))) {
            at--;
        }
        return at;
    }
}
