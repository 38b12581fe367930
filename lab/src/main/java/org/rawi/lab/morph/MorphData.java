package org.rawi.lab.morph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rawi.analysis.Lattice;
import org.rawi.lexicon.Lexicon;
import org.rawi.vocabulary.WordForms;
import picocli.CommandLine.Option;

/** The treebank and the dictionary that the commands of the tagger share; options of each of them. */
final class MorphData {

    @Option(names = "--data", description = "folder of the corpora (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("../shared/data");

    @Option(names = "--forms", description = "the dictionary (default: ${DEFAULT-VALUE})")
    private Path forms = Path.of("reader/src/main/resources/org/rawi/vocabulary/forms.bin");

    @Option(names = "--rounds", description = "rounds of training (default: ${DEFAULT-VALUE})")
    int rounds = 8;

    /** All sentences of UD Arabic-PUD, with what tables and dictionary know of their words. */
    List<TaggedSentence> sentences() throws IOException {
        return sentences(Lexicon.builtIn(), dictionary());
    }

    List<TaggedSentence> sentences(Lexicon lexicon, WordForms dictionary) throws IOException {
        return TaggedSentence.readPud(
                data.resolve("ud_arabic_pud/ar_pud-ud-test.conllu"), new Lattice.Knowledge(lexicon, dictionary));
    }

    WordForms dictionary() throws IOException {
        try (InputStream in = Files.newInputStream(forms)) {
            return WordForms.read(in);
        }
    }
}
