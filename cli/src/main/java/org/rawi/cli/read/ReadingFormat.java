package org.rawi.cli.read;

import java.util.Locale;
import java.util.function.Function;
import org.rawi.cli.console.Terminal;
import org.rawi.formats.html.HtmlPage;
import org.rawi.formats.json.ReadingJson;
import org.rawi.formats.terminal.TerminalPage;
import org.rawi.reading.Reading;

/** The ways to write a reading. */
public enum ReadingFormat {
    /** A page for a terminal. */
    TEXT(".txt"),
    /** Each item on a line of its own. */
    JSON(".json"),
    /** One reading a line. */
    JSONL(".jsonl"),
    /** One self-contained page. */
    HTML(".html");

    private static final String RULE = "\n" + "─".repeat(40) + "\n\n";

    private final String ending;

    ReadingFormat(String ending) {
        this.ending = ending;
    }

    /** Of a file that holds one reading. */
    String ending() {
        return ending;
    }

    /** Whether several readings can follow each other in one stream. */
    boolean followsItself() {
        return this != HTML;
    }

    /** What stands between two readings in one stream. */
    String between() {
        return this == TEXT ? RULE : "";
    }

    /** What writes a reading, its last newline included. Thread-safe. */
    Function<Reading, String> writer(boolean words, Terminal terminal) {
        return switch (this) {
            case TEXT -> new TerminalPage(terminal.columns(), terminal.colours())::write;
            case JSON -> reading -> ReadingJson.page().withWords(words).write(reading) + "\n";
            case JSONL -> reading -> ReadingJson.line().withWords(words).write(reading) + "\n";
            case HTML -> new HtmlPage()::write;
        };
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
