package org.rawi.lab.morph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rawi.analysis.Lattice;
import org.rawi.lexicon.Lexicon;
import org.rawi.vocabulary.WordForms;

/** A treebank of three sentences written for tests, in CoNLL-U. */
final class Treebank {

    private static final String[][] SENTENCES = {
        {"كتب VERB", "التلميذ NOUN", "الدرس NOUN", "في ADP", "الصباح NOUN"},
        {"و- CCONJ", "ذهب VERB", "الصديق NOUN", "ب- ADP", "سيارة- NOUN", "ه PRON", "إلى ADP", "السوق NOUN"},
        {"وقف VERB", "الطفل NOUN", "ل- ADP", "قراءة NOUN", "كتاب NOUN", "جديد ADJ"},
    };

    private Treebank() {}

    static List<TaggedSentence> sentences(Path folder) throws IOException {
        WordForms none = new WordForms(new int[0], new byte[0], new byte[0], new int[0], List.of());
        Path file = Files.writeString(folder.resolve("small.conllu"), conllu());
        return TaggedSentence.readPud(file, new Lattice.Knowledge(Lexicon.builtIn(), none));
    }

    private static String conllu() {
        StringBuilder lines = new StringBuilder();
        for (String[] sentence : SENTENCES) {
            int number = 0;
            for (String word : sentence) {
                String[] parts = word.split(" ");
                boolean joined = parts[0].endsWith("-");
                String form = joined ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
                lines.append(++number)
                        .append('\t')
                        .append(String.join("\t", form, form, parts[1], "_", "_", "0", "dep", "_"))
                        .append(joined ? "\tSpaceAfter=No\n" : "\t_\n");
            }
            lines.append('\n');
        }
        return lines.toString();
    }
}
