package org.rawi.lab;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.rawi.token.Token;
import org.rawi.token.Tokenizer;

/** The folded words of news reports, for counting; texts told twice count once. */
final class NewsWords {

    /** Stands for a mark, a number or a line's end. */
    static final String BREAK = "";

    private static final int OPENING = 200;

    private final Path file;
    private final int limit;

    /**
     * @param file JSONL of reports, gzip-compressed
     * @param limit how many reports to read
     */
    NewsWords(Path file, int limit) {
        this.file = file;
        this.limit = limit;
    }

    void forEach(Consumer<String> word) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Set<Integer> told = new HashSet<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            int read = 0;
            for (String line = in.readLine(); line != null && read < limit; line = in.readLine()) {
                String text = json.readTree(line).path("text").asText();
                if (told.add(text.substring(0, Math.min(OPENING, text.length())).hashCode())) {
                    words(text, word);
                    read++;
                }
            }
        }
    }

    private static void words(String text, Consumer<String> word) {
        for (Token token : Tokenizer.tokenize(text).list()) {
            word.accept(token.is(Token.Kind.WORD) ? token.folded() : BREAK);
        }
        word.accept(BREAK);
    }
}
