package org.rawi.argument;

import java.util.List;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.FormIndex;
import org.rawi.morph.Words;
import org.rawi.text.Span;
import org.rawi.token.Token;

/** Which nouns are instruments, places, demonstrators or never a participant. Immutable, shared by all reports. */
public final class ArgumentNouns {

    private final FormIndex instruments;
    private final FormIndex places;
    private final FormIndex others;
    private final FormIndex protesters;

    public ArgumentNouns(Lexicon lexicon) {
        instruments = nouns(lexicon, "instrument");
        places = nouns(lexicon, "place");
        others = nouns(lexicon, "none");
        protesters = nouns(lexicon, "protester");
    }

    private static FormIndex nouns(Lexicon lexicon, String role) {
        List<Entry> rows = lexicon.table("argument-nouns").stream()
                .filter(entry -> entry.kind().equals(role))
                .toList();
        return new FormIndex("counted", rows);
    }

    boolean isInstrument(Token token) {
        return !instruments.find(token).isEmpty();
    }

    boolean isInstrument(String folded) {
        return !instruments.find(folded).isEmpty();
    }

    boolean isPlace(Token token) {
        return !places.find(token).isEmpty();
    }

    /** Whether a phrase speaks of demonstrators. */
    public boolean isProtester(Words words, Span phrase) {
        int end = words.tokens().at(phrase.end() - 1);
        for (int at = words.tokens().at(phrase.start()); at <= end && at < words.size(); at++) {
            if (!protesters.find(words.token(at)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun never says who, to whom, where or with what (حال, إطار, الأقل). */
    boolean isNoParticipant(Token token) {
        return !others.find(token).isEmpty();
    }
}
