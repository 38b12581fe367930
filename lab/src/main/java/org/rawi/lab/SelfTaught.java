package org.rawi.lab;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.rawi.analysis.Analyzer;
import org.rawi.gazetteer.Sort;
import org.rawi.lab.TaggedDocument.Name;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.name.Mention;
import org.rawi.name.NameFinder;
import org.rawi.name.Names;
import org.rawi.tagger.NameTagger;
import org.rawi.token.Tokenizer;

/**
 * Raw news as the whole finder reads it, to train the tagger on what tables and repeats in a report have settled
 * (self-training: Scudder, 1965; Yarowsky, 1995).
 */
final class SelfTaught {

    /** One report in so many is read, so that they spread over outlets and months. */
    private static final int STRIDE = 12;

    private final Analyzer analyzer;
    private final NameFinder finder;

    /** Taught by the model that ships. */
    SelfTaught(Lexicon lexicon) {
        this(lexicon, NameTagger.builtIn());
    }

    SelfTaught(Lexicon lexicon, NameTagger teacher) {
        analyzer = new Analyzer(lexicon);
        finder = new NameFinder(lexicon, teacher);
    }

    /**
     * @param file JSONL of reports, gzip-compressed
     * @param reports how many to read, one line in {@value #STRIDE}
     */
    List<TaggedDocument> of(Path file, int reports) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<TaggedDocument> all = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            int line = 0;
            for (String each = in.readLine(); each != null && all.size() < reports; each = in.readLine()) {
                if (line++ % STRIDE == 0) {
                    all.add(read(json.readTree(each).path("text").asText()));
                }
            }
        }
        return all;
    }

    private TaggedDocument read(String text) {
        Words words = analyzer.analyze(Tokenizer.tokenize(text));
        Names names = finder.find(words);
        List<Name> found = new ArrayList<>();
        for (Mention mention : names.mentions()) {
            found.add(new Name(
                    mention.span(),
                    Sort.valueOf(names.entity(mention.entity()).type().name())));
        }
        return new TaggedDocument(text, found);
    }
}
