package org.rawi.lab.archive;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rawi.formats.input.Arrival;
import org.rawi.formats.input.ReportReader;
import org.rawi.text.Report;
import org.rawi.token.Token;
import org.rawi.token.Tokenizer;

/** Different queries of all forms, made of the titles of a corpus: the same for the same corpus. */
final class Questions {

    private static final int FORMS = 6;

    private Questions() {}

    static List<String> of(Path corpus, int wanted) {
        Set<String> questions = new LinkedHashSet<>();
        try (ReportReader in = new ReportReader(List.of(corpus.toString()), InputStream.nullInputStream())) {
            for (Arrival next = in.next(); next != null && questions.size() < wanted; next = in.next()) {
                if (next instanceof Arrival.Received received) {
                    List<String> words = titleWords(received.report());
                    if (words.size() > 2) {
                        questions.add(question(questions.size() % FORMS, words));
                    }
                }
            }
        }
        return List.copyOf(questions);
    }

    private static String question(int form, List<String> words) {
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        return switch (form) {
            case 0 -> first + " " + last;
            case 1 -> '"' + words.get(1) + " " + words.get(2) + '"';
            case 2 -> first + " OR " + words.get(1) + " OR " + last;
            case 3 -> last + " NOT " + first;
            case 4 -> "type:ASSAULT " + last;
            default -> "person:" + first + " OR place:" + last;
        };
    }

    private static List<String> titleWords(Report report) {
        List<String> words = new ArrayList<>();
        for (Token token : Tokenizer.tokenize(report.title()).list()) {
            if (token.is(Token.Kind.WORD)) {
                words.add(token.span().in(report.title()));
            }
        }
        return words;
    }
}
