package org.rawi.archive.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rawi.morph.Words;
import org.rawi.text.Span;
import org.rawi.token.Token;

/**
 * Where the words of a text stand that can be looked for: words of any script and numbers, in UTF-16 code units of
 * {@code report.text}. Packed as the distance from the end of the word before, and the length, of each.
 */
public record WordSpans(List<Span> spans) {

    public WordSpans {
        spans = List.copyOf(spans);
    }

    /** Whether a token has a place in the index. */
    public static boolean isWord(Token token) {
        return token.isWord() || token.is(Token.Kind.NUMBER);
    }

    static WordSpans of(Words words) {
        List<Span> spans = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (isWord(words.token(i))) {
                spans.add(words.token(i).span());
            }
        }
        return new WordSpans(spans);
    }

    public static WordSpans read(byte[] packed) {
        List<Span> spans = new ArrayList<>();
        Numbers.Reader reader = new Numbers.Reader(packed);
        int end = 0;
        while (reader.hasNext()) {
            int start = end + reader.next();
            end = start + reader.next();
            spans.add(new Span(start, end));
        }
        return new WordSpans(spans);
    }

    public byte[] packed() {
        Numbers.Writer writer = new Numbers.Writer();
        int end = 0;
        for (Span span : spans) {
            writer.put(span.start() - end);
            writer.put(span.length());
            end = span.end();
        }
        return writer.bytes();
    }

    /** The places of the words that a span covers wholly or in part. */
    BitSet places(Span span) {
        BitSet places = new BitSet();
        for (int place = firstEndingAfter(span.start());
                place < spans.size() && spans.get(place).start() < span.end();
                place++) {
            places.set(place);
        }
        return places;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
