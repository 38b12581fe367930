package org.rawi.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.script.Folded;
import org.rawi.script.Folding;
import org.rawi.text.Span;
import org.rawi.token.Token;

/** Places a segmentation of a folded word in the text, where tatweel and diacritics stand between its letters. */
public final class Cut {

    private Cut() {}

    public static Span stem(String text, Token token, Segmentation cut) {
        if (cut.stripped() == 0) {
            return token.span();
        }
        Places places = Places.of(text, token);
        int from = cut.prefix() == 0 ? 0 : places.source(cut.prefix());
        int to = cut.enclitic() == 0 ? token.span().length() : places.source(places.letters() - cut.enclitic());
        return token.span().part(from, to);
    }

    /** Conjunction, preposition and article, those that are there. */
    public static List<Span> proclitics(String text, Token token, Segmentation cut) {
        if (cut.prefix() == 0) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>(cut.prefix());
        Places places = Places.of(text, token);
        int at = add(spans, token, places, 0, cut.conjunction());
        at = add(spans, token, places, at, cut.preposition());
        add(spans, token, places, at, cut.article());
        return spans;
    }

    private static int add(List<Span> spans, Token token, Places places, int at, int length) {
        if (length > 0) {
            spans.add(token.span().part(places.source(at), places.source(at + length)));
        }
        return at + length;
    }

    public static List<Span> enclitics(Token token, Span stem) {
        return stem.end() == token.span().end()
                ? List.of()
                : List.of(new Span(stem.end(), token.span().end()));
    }

    /** Where the folded letters of a token stand in it; most tokens drop none. */
    private record Places(@Nullable Folded folded, int letters) {

        static Places of(String text, Token token) {
            if (token.span().length() == token.folded().length()) {
                return new Places(null, token.folded().length());
            }
            Folded folded = Folding.fold(token.span().in(text));
            return new Places(folded, folded.text().length());
        }

        int source(int letter) {
            return folded == null ? letter : folded.source(letter);
        }
    }
}
