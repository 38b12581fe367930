package org.rawi.content;

import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue.Shape;
import org.rawi.cue.Particles;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.text.Span;
import org.rawi.token.Quotation;
import org.rawi.token.Token;

/**
 * How far content reaches: to the end of its quotation; else to the end of the sentence, but not past an attribution, a
 * participle that goes on (مضيفا), or a clause in which the outlet turns to the next speaker.
 */
final class Contents {

    /** A quotation of so many words inside a clause ends the clause. */
    private static final int LONG_QUOTE = 6;

    private final Words words;
    private final Particles particles;
    private final Borders borders;

    Contents(Words words, Particles particles, Borders borders) {
        this.words = words;
        this.particles = particles;
        this.borders = borders;
    }

    void measure(Draft draft) {
        Quotation quotation = quotation(draft);
        if (quotation != null) {
            draft.quoted = true;
            boolean afterThat = quotation.first() > draft.first + 1;
            draft.end = afterThat && quotation.closed() ? quotation.end() + 1 : quotation.end();
            int start = afterThat ? draft.start : quotation.span().start();
            trim(draft, start, afterThat);
            if (draft.resumed != null) {
                draft.parts.add(draft.resumed.span());
            }
            return;
        }
        draft.end = clauseEnd(draft);
        trim(draft, draft.start, false);
    }

    /** The quotation that is the content, alone or after أن. */
    private @Nullable Quotation quotation(Draft draft) {
        int first = draft.first;
        if (draft.quoted) {
            return words.tokens().quotationOf(first);
        }
        boolean marked = words.token(first).is(Token.Kind.OPEN_QUOTE);
        boolean afterThat = particles.isThat(first)
                && first + 1 < words.size()
                && words.token(first + 1).is(Token.Kind.OPEN_QUOTE);
        int inside = marked ? first + 1 : first + 2;
        if (!marked && !afterThat || inside >= words.size()) {
            return null;
        }
        Quotation quotation = words.tokens().quotationOf(inside);
        if (quotation == null || quotation.first() != inside) {
            return null;
        }
        boolean whole = quotation.size() >= LONG_QUOTE || marked && endsAfter(quotation.end() + 1);
        return whole ? quotation : null;
    }

    private boolean endsAfter(int at) {
        return at >= words.size() || particles.isMark(at, ".،؛؟!") || words.sentenceOf(at) != words.sentenceOf(at - 1);
    }

    private int clauseEnd(Draft draft) {
        int limit = Math.min(words.sentenceOf(draft.first).end(), draft.first + DraftFinder.LONGEST);
        Quotation around = words.tokens().quotationOf(draft.at);
        if (around != null && around.holds(draft.first)) {
            limit = Math.min(limit, around.end());
        }
        boolean inserted = particles.isRelative(draft.at - 1) && particles.isComma(draft.at - 2);
        boolean brief = draft.is(Shape.NOUN) || draft.is(Shape.PRETEXT) || inserted;
        int at = draft.first;
        while (at < limit) {
            if (words.token(at).is(Token.Kind.OPEN_QUOTE)) {
                int after = afterQuotation(at, limit);
                if (after < 0) {
                    return -after;
                }
                at = after;
                continue;
            }
            boolean stop = brief && particles.isComma(at) || inserted && particles.isColon(at);
            if (at > draft.first && (stop || borders.isAt(draft, at))) {
                return at;
            }
            at++;
        }
        return limit;
    }

    /** Index after a quotation, or minus that index where the content ends with it. */
    private int afterQuotation(int open, int limit) {
        Quotation quotation = open + 1 < words.size() ? words.tokens().quotationOf(open + 1) : null;
        if (quotation == null || quotation.first() != open + 1) {
            return open + 1;
        }
        if (quotation.end() >= limit) {
            return quotation.closed() ? -(quotation.end() + 1) : open + 1;
        }
        int after = quotation.end() + 1;
        boolean goesOn = after < limit && goesOn(particles.isComma(after) ? after + 1 : after, limit);
        return quotation.closed() && quotation.size() >= LONG_QUOTE && !goesOn ? -after : open + 1;
    }

    /** A second quotation or أن, joined to the first. */
    private boolean goesOn(int at, int limit) {
        if (at >= limit) {
            return false;
        }
        boolean also = words.token(at).folded().equals("كما") && particles.isThat(at + 1);
        return also
                || particles.isAndThat(at)
                || words.token(at).is(Token.Kind.OPEN_QUOTE)
                || words.token(at).folded().equals("و");
    }

    /** Closing marks and words that lead on are no content. */
    private void trim(Draft draft, int start, boolean keepQuote) {
        int end = draft.end;
        while (end > draft.first + 1 && isLoose(draft, end - 1, keepQuote)) {
            end--;
        }
        draft.end = end;
        int stop = words.token(end - 1).span().end();
        draft.parts.clear();
        draft.parts.add(Span.of(Math.min(start, stop), stop));
    }

    private boolean isLoose(Draft draft, int at, boolean keepQuote) {
        Token token = words.token(at);
        if (token.is(Token.Kind.CLOSE_QUOTE)) {
            return !keepQuote && !opensInside(draft, at);
        }
        return token.is(Token.Kind.PUNCTUATION) && !particles.isMark(at, ")]")
                || token.is(Token.Kind.OPEN_QUOTE)
                || particles.isTurning(at) && !particles.isThat(at)
                || token.folded().equals("و")
                || words.pos(at) == PartOfSpeech.CCONJ;
    }

    private boolean opensInside(Draft draft, int close) {
        Quotation quotation = close > 0 ? words.tokens().quotationOf(close - 1) : null;
        return quotation != null && quotation.end() == close && quotation.first() > draft.first;
    }
}
