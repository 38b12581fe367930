package org.rawi.lab.morph;

import java.util.Locale;
import org.rawi.analysis.Analyzer;
import org.rawi.formats.json.AnnotatedReading;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.name.Mention;
import org.rawi.token.Tokenizer;

/**
 * Whether attached particles are cut off before names. Annotators leave them out of a name's span, so that every name of
 * unseen news says how its first word is cut.
 */
final class NameCuts {

    private final Analyzer analyzer = new Analyzer(Lexicon.builtIn());
    private int attached;
    private int attachedRight;
    private int bare;
    private int bareRight;

    void count(AnnotatedReading reading) {
        Words words =
                analyzer.analyze(Tokenizer.tokenize(reading.reading().report().text()));
        for (Mention mention : reading.reading().mentions()) {
            int index = words.tokens().at(mention.span().start());
            boolean isBare = words.token(index).span().start() == mention.span().start();
            boolean right =
                    words.withoutParticles(index).start() == mention.span().start();
            if (isBare) {
                bare++;
                bareRight += right ? 1 : 0;
            } else {
                attached++;
                attachedRight += right ? 1 : 0;
            }
        }
    }

    String table() {
        return String.format(Locale.ROOT, "%-34s%10s%12s\n", "first words of names, unseen news", "words", "cut right")
                + row("particle attached", attached, attachedRight)
                + row("nothing attached", bare, bareRight);
    }

    private static String row(String name, int words, int right) {
        return String.format(Locale.ROOT, "%-34s%10d%12.4f\n", name, words, words == 0 ? 0 : (double) right / words);
    }
}
