package org.rawi.figure;

import java.util.BitSet;
import java.util.List;
import org.rawi.morph.Words;
import org.rawi.name.Mention;
import org.rawi.name.Names;
import org.rawi.text.Span;
import org.rawi.time.TimeExpression;

/** Which tokens belong to a time or a name, and so count nothing. */
final class Taken {

    private final BitSet times = new BitSet();
    private final BitSet names = new BitSet();

    Taken(Words words, List<TimeExpression> times, Names names) {
        for (TimeExpression time : times) {
            mark(this.times, words, time.span());
        }
        for (Mention mention : names.mentions()) {
            mark(this.names, words, mention.span());
        }
    }

    private static void mark(BitSet marked, Words words, Span span) {
        marked.set(words.tokens().at(span.start()), words.tokens().at(span.end() - 1) + 1);
    }

    boolean byTime(int token) {
        return times.get(token);
    }

    boolean byName(int token) {
        return names.get(token);
    }
}
