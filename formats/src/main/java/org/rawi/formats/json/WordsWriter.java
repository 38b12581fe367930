package org.rawi.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.rawi.morph.Analysis;
import org.rawi.morph.Words;
import org.rawi.text.Span;
import org.rawi.token.Sentence;
import org.rawi.token.Token;

/** The layers below the names, for whoever wants to see all: sentences, and tokens with their analyses. */
final class WordsWriter {

    private final JsonGenerator out;
    private final Strings strings;
    private final Words words;

    WordsWriter(JsonGenerator out, Strings strings, Words words) {
        this.out = out;
        this.strings = strings;
        this.words = words;
    }

    void write() throws IOException {
        out.writeArrayFieldStart("sentences");
        for (Sentence sentence : words.tokens().sentences()) {
            out.writeStartObject();
            offsets(sentence.span());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("tokens");
        for (int i = 0; i < words.size(); i++) {
            token(words.token(i), words.analysis(i));
        }
        out.writeEndArray();
    }

    private void token(Token token, Analysis analysis) throws IOException {
        out.writeStartObject();
        offsets(token.span());
        strings.member("text", words.text(token.span()));
        strings.member("kind", token.kind().name().toLowerCase(Locale.ROOT));
        strings.member("pos", analysis.partOfSpeech().name());
        strings.member("lemma", analysis.lemma());
        clitics("proclitics", analysis.proclitics());
        out.writeObjectFieldStart("stem");
        offsets(analysis.stem());
        out.writeEndObject();
        clitics("enclitics", analysis.enclitics());
        out.writeEndObject();
    }

    private void clitics(String name, List<Span> clitics) throws IOException {
        if (clitics.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(name);
        for (Span clitic : clitics) {
            out.writeStartObject();
            offsets(clitic);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void offsets(Span span) throws IOException {
        out.writeNumberField("start", span.start());
        out.writeNumberField("end", span.end());
    }
}
