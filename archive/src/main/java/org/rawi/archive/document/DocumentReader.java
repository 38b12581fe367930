package org.rawi.archive.document;

import java.util.Map;
import org.rawi.morph.Words;
import org.rawi.reading.Reading;
import org.rawi.text.Span;
import org.rawi.token.Token;

/** Finds in a reading what can be looked for. A pure function of the reading, for all threads. */
public final class DocumentReader {

    private final Lemmas lemmas;

    public DocumentReader(Lemmas lemmas) {
        this.lemmas = lemmas;
    }

    /** @param reading with its words */
    public Document read(Reading reading) {
        WordSpans spans = WordSpans.of(reading.words());
        TermCollector collector = new TermCollector();
        words(reading.words(), collector);
        new FieldTerms(reading, spans, collector).collect();
        Map<String, byte[]> terms = collector.packed();
        terms.put(Terms.ALL, facts(reading, spans).packed());
        return new Document(terms, spans);
    }

    private void words(Words words, TermCollector terms) {
        int place = 0;
        for (int i = 0; i < words.size(); i++) {
            Token token = words.token(i);
            if (WordSpans.isWord(token)) {
                terms.add(Terms.asWritten(token.folded()), place);
                for (String lemma : lemmas.inText(words, i)) {
                    terms.add(Terms.lemma(lemma), place);
                }
                place++;
            }
        }
    }

    private static Facts facts(Reading reading, WordSpans spans) {
        Span title = reading.report().titleSpan();
        int titleWords = (int)
                spans.spans().stream().filter(span -> span.end() <= title.end()).count();
        return new Facts(
                spans.spans().size(), titleWords, Facts.day(reading.report().published()));
    }
}
