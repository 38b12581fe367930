package org.rawi.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.rawi.analysis.Analyzer;
import org.rawi.lexicon.Lexicon;
import org.rawi.token.Tokenizer;

/** Reads the names of a text, and checks with every reading what must hold of all. */
final class NameAssert {

    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final Analyzer ANALYZER = new Analyzer(LEXICON);
    private static final NameFinder FINDER = new NameFinder(LEXICON);

    private NameAssert() {}

    static Names read(String text) {
        Names names = FINDER.find(ANALYZER.analyze(Tokenizer.tokenize(text)));
        int end = 0;
        for (Mention mention : names.mentions()) {
            assertThat(mention.span().start()).as("no overlap in %s", text).isGreaterThanOrEqualTo(end);
            assertThat(mention.span().isEmpty()).isFalse();
            assertThat(mention.why()).isNotBlank();
            assertThat(names.entity(mention.entity())).isNotNull();
            end = mention.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        return names;
    }

    /** Each mention as {@code TYPE text}. */
    static List<String> mentions(String text) {
        Names names = read(text);
        List<String> mentions = new ArrayList<>();
        for (Mention mention : names.mentions()) {
            mentions.add(
                    names.entity(mention.entity()).type() + " " + mention.span().in(text));
        }
        return mentions;
    }

    /** The entity of the n-th mention, counted from 0. */
    static Entity entity(Names names, int mention) {
        return names.entity(names.mentions().get(mention).entity());
    }
}
