package org.rawi.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.gazetteer.Sort;

/** Reads corpora of one token a line, its tags behind it, a blank line after each sentence. */
final class NameCorpora {

    /** Neither corpus marks where a document ends; sentences are taken in runs of this many. */
    private static final int SENTENCES = 12;

    private static final Map<String, Sort> SORTS = Map.of(
            "PERS", Sort.PERSON,
            "LOC", Sort.PLACE,
            "GPE", Sort.PLACE,
            "FAC", Sort.PLACE,
            "ORG", Sort.ORGANIZATION);

    private NameCorpora() {}

    /** ANERcorp: {@code token TAB tag}. */
    static List<TaggedDocument> anercorp(Path file) throws IOException {
        return read(file, "\t");
    }

    /** Wojood: {@code token tag tag …}, nested; of nested names of our types the first tag, the outer one, is taken. */
    static List<TaggedDocument> wojood(Path file) throws IOException {
        return read(file, " ");
    }

    private static List<TaggedDocument> read(Path file, String separator) throws IOException {
        List<TaggedDocument> documents = new ArrayList<>();
        TaggedText text = new TaggedText();
        int sentences = 0;
        boolean open = false;
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.strip().split(separator);
                if (cells.length >= 2 && !cells[0].equals("$#$")) {
                    String tag = tag(cells);
                    text.token(
                            cells[0],
                            tag == null ? null : SORTS.get(tag.substring(2)),
                            tag != null && tag.startsWith("B"));
                    open = true;
                } else if (open && line.isBlank()) {
                    text.sentenceEnds();
                    open = false;
                    if (++sentences % SENTENCES == 0) {
                        documents.add(text.document());
                        text = new TaggedText();
                    }
                }
            }
        }
        if (!text.isEmpty()) {
            documents.add(text.document());
        }
        return documents;
    }

    /** The first tag of one of our types, or null. */
    private static @Nullable String tag(String[] cells) {
        for (int i = 1; i < cells.length; i++) {
            if (cells[i].length() > 2 && SORTS.containsKey(cells[i].substring(2))) {
                return cells[i];
            }
        }
        return null;
    }
}
