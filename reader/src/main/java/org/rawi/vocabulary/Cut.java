package org.rawi.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.rawi.script.Folded;
import org.rawi.script.Folding;
import org.rawi.text.Span;
import org.rawi.token.Token;

/** Places a segmentation of a folded word in the text, where tatweel and diacritics stand between its letters. */
public final class Cut {

    private Cut() {}

    public static Span stem(String text, Token token, Segmentation cut) {
        int start = token.span().start();
        if (cut.stripped() == 0) {
            return token.span();
        }
        Folded folded = Folding.fold(token.span().in(text));
        int from = cut.prefix() == 0 ? 0 : folded.source(cut.prefix());
        int to = cut.enclitic() == 0
                ? token.span().length()
                : folded.source(folded.text().length() - cut.enclitic());
        return new Span(start + from, start + to);
    }

    /** Conjunction, preposition and article, those that are there. */
    public static List<Span> proclitics(String text, Token token, Segmentation cut) {
        List<Span> spans = new ArrayList<>(cut.prefix());
        if (cut.prefix() == 0) {
            return spans;
        }
        Folded folded = Folding.fold(token.span().in(text));
        int at = 0;
        for (int length : new int[] {cut.conjunction(), cut.preposition(), cut.article()}) {
            if (length > 0) {
                int start = token.span().start();
                spans.add(new Span(start + folded.source(at), start + folded.source(at + length)));
                at += length;
            }
        }
        return spans;
    }

    public static List<Span> enclitics(Token token, Span stem) {
        return stem.end() == token.span().end()
                ? List.of()
                : List.of(new Span(stem.end(), token.span().end()));
    }
}
