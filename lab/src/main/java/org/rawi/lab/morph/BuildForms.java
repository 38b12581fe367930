package org.rawi.lab.morph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.token.Token;
import org.rawi.token.Tokenizer;
import org.rawi.vocabulary.WordForms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds {@code forms.bin}: word forms with class, lemma and frequency. */
@Command(
        name = "build-forms",
        mixinStandardHelpOptions = true,
        description = "Builds the reader's dictionary of word forms from public lemma lists and word counts.")
public final class BuildForms implements Callable<Integer> {

    private static final int RAREST = 8;

    @Option(names = "--data", description = "folder of the corpora (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("../shared/data");

    @Option(names = "--out", description = "default: ${DEFAULT-VALUE}")
    private Path out = Path.of("reader/src/main/resources/org/rawi/vocabulary/forms.bin");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        FormsBuilder builder = new FormsBuilder(counts(data.resolve("ant-2018.jsonl.gz")));
        Map<String, Integer> sizes = new HashMap<>();
        for (Entry entry : Lexicon.builtIn().table("triggers")) {
            if (entry.get("pos").equals("verb")) {
                builder.verb(entry.word(), entry.list("forms"));
            }
        }
        for (Entry entry : Lexicon.builtIn().table("cues")) {
            if (entry.kind().equals("verb")) {
                builder.verb(entry.word(), entry.list("present"));
            }
        }
        glosses(builder, "N", sizes);
        CamelMorph camel = new CamelMorph(data.resolve("camel_morph_msa"));
        camel.verbs().forEach(builder::verb);
        camel.adjectives().forEach(builder::adjective);
        glosses(builder, "ADJ", sizes);
        camel.names().forEach(builder::name);
        WordForms forms = builder.build(RAREST);
        Files.createDirectories(out.getParent());
        try (DataOutputStream stream = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
            forms.write(stream);
        }
        PrintWriter report = spec.commandLine().getOut();
        report.printf(java.util.Locale.ROOT, "word forms %d, file %d kB%n", forms.size(), Files.size(out) / 1024);
        report.flush();
        return 0;
    }

    private void glosses(FormsBuilder builder, String wanted, Map<String, Integer> sizes) throws IOException {
        for (String file : List.of("ara_atb.gloss", "ara_new.gloss")) {
            for (String line :
                    Files.readAllLines(data.resolve("unimorph_ara_gloss").resolve(file))) {
                String[] cells = line.split("\t");
                if (cells.length > 1
                        && cells[1].equals(wanted)
                        && cells[0].matches("[\u0621-\u0652\u0670\u0671]{2,}")) {
                    String bare =
                            cells[0].replaceAll("[\\u064B-\\u0652\\u0670]", "").replace('ٱ', 'ا');
                    if (wanted.equals("N")) {
                        builder.noun(bare);
                    } else {
                        builder.adjective(bare, List.of());
                    }
                    sizes.merge(wanted, 1, Integer::sum);
                }
            }
        }
    }

    /** Folded words of the raw corpus and how often each stands there. */
    static Map<String, Integer> counts(Path corpus) throws IOException {
        Map<String, Integer> counts = new HashMap<>(1 << 19);
        try (JsonParser json =
                new JsonFactory().createParser(new GZIPInputStream(Files.newInputStream(corpus), 1 << 16))) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.currentName().equals("text")) {
                    count(json.nextTextValue(), counts);
                }
            }
        }
        return counts;
    }

    private static void count(String text, Map<String, Integer> counts) {
        for (Token token : Tokenizer.tokenize(text).list()) {
            if (token.is(Token.Kind.WORD)) {
                counts.merge(token.folded(), 1, Integer::sum);
            }
        }
    }
}
