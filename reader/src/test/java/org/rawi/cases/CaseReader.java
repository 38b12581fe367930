package org.rawi.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.cases.Case.Label;
import org.rawi.text.Span;

/** Reads {@code cases/*.txt}; their form is described in {@code cases/README.md}. */
final class CaseReader {

    private final String file;
    private final List<Case> cases = new ArrayList<>();
    private @Nullable String title;
    private List<String> text = new ArrayList<>();
    private @Nullable LocalDate published;
    private List<Label> labels = new ArrayList<>();

    private CaseReader(String file) {
        this.file = file;
    }

    static List<Case> read(Path path) throws IOException {
        CaseReader reader = new CaseReader(path.getFileName().toString());
        List<String> lines = Files.readAllLines(path);
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i), i + 1);
        }
        reader.finish();
        return reader.cases;
    }

    private void line(String line, int number) {
        if (line.startsWith("### ")) {
            finish();
            title = line.substring(4);
        } else if (line.startsWith("> ")) {
            text.add(line.substring(2));
        } else if (line.equals(">")) {
            text.add("");
        } else if (line.startsWith("published ")) {
            published = LocalDate.parse(line.substring(10));
        } else if (!line.isBlank() && !line.startsWith("#")) {
            labels.add(label(line, number));
        }
    }

    private Label label(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 2 && cells[1].equals("none")) {
            return new Label(cells[0], null, "", List.of(), number);
        }
        if (cells.length < 3 || !cells[1].matches("\\d+\\.\\.\\d+")) {
            throw new IllegalArgumentException(
                    file + ":" + number + ": expected LAYER, START..END, WORDS, found \"" + line + "\"");
        }
        String[] bounds = cells[1].split("\\.\\.");
        Span span = new Span(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]));
        return new Label(cells[0], span, cells[2], Arrays.asList(cells).subList(3, cells.length), number);
    }

    private void finish() {
        if (title != null) {
            Case done = new Case(file + ": " + title, String.join("\n", text), published, List.copyOf(labels));
            check(done);
            cases.add(done);
        }
        title = null;
        text = new ArrayList<>();
        published = null;
        labels = new ArrayList<>();
    }

    /** A case that quotes other words than stand at its offsets is a wrong case. */
    private void check(Case done) {
        for (Label label : done.labels()) {
            Span span = label.span();
            if (span != null
                    && (span.end() > done.text().length()
                            || !span.in(done.text()).equals(label.quoted()))) {
                throw new IllegalArgumentException(file + ":" + label.line() + ": expected \"" + label.quoted()
                        + "\" at " + span + ", found it " + places(done.text(), label.quoted()));
            }
        }
    }

    private static String places(String text, String words) {
        List<Span> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            places.add(new Span(at, at + words.length()));
        }
        return places.isEmpty() ? "nowhere" : "at " + places;
    }
}
