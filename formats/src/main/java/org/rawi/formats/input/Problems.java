package org.rawi.formats.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.rawi.formats.json.JsonException;

/** All that can be wrong with an input, in words, each with its remedy. */
final class Problems {

    /** Bytes of one plain text or line. No report is that long; a file that is holds something else. */
    static final int LARGEST_REPORT = 64 << 20;

    private static final String KINDS = "Give plain text (title on the first line), JSON or JSONL, in UTF-8.";

    private Problems() {}

    static Arrival.Unreadable missing(String where) {
        return new Arrival.Unreadable(where, "no such file or folder", "Check the name.");
    }

    static Arrival.Unreadable nothingInside(String where) {
        return new Arrival.Unreadable(
                where,
                "the folder holds no .txt, .json or .jsonl file (or .gz of one)",
                "Name another folder or a file.");
    }

    static Arrival.Unreadable empty(String where) {
        return new Arrival.Unreadable(where, "it is empty", "Give a report: its title, a newline, its text.");
    }

    static Arrival.Unreadable binary(String where, int offset) {
        return new Arrival.Unreadable(where, "it is no text: byte 0 at offset " + offset, KINDS);
    }

    static Arrival.Unreadable utf16(String where) {
        return new Arrival.Unreadable(
                where, "it is written in UTF-16", "Convert it: iconv -f UTF-16 -t UTF-8 FILE > NEWFILE");
    }

    static Arrival.Unreadable tooLarge(String where) {
        return new Arrival.Unreadable(where, "more than " + (LARGEST_REPORT >> 20) + " MiB in one report", KINDS);
    }

    static Arrival.Unreadable json(String where, JsonException e) {
        return new Arrival.Unreadable(where, e.getMessage(), "Mend it; what follows in this file was not read.");
    }

    static Arrival.Unreadable jsonLine(String where, JsonException e) {
        return new Arrival.Unreadable(where, e.getMessage(), "Mend or remove this line; the other lines are read.");
    }

    static Arrival.Unreadable member(String where, String problem) {
        return new Arrival.Unreadable(
                where, problem, "A report is {\"id\", \"outlet\", \"published\", \"url\", \"title\", \"text\"}.");
    }

    static Arrival.Unreadable io(String where, IOException e) {
        if (e instanceof MalformedText) {
            return new Arrival.Unreadable(
                    where,
                    String.valueOf(e.getMessage()),
                    "Convert it; for text of Arabic Windows: iconv -f WINDOWS-1256 -t UTF-8 FILE > NEWFILE");
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return new Arrival.Unreadable(
                    where,
                    "damaged gzip data: " + e.getMessage(),
                    "Fetch or pack it again; what came before was read.");
        }
        if (e instanceof NoSuchFileException) {
            return missing(where);
        }
        if (e instanceof AccessDeniedException) {
            return new Arrival.Unreadable(where, "it may not be read", "Change its permissions.");
        }
        return new Arrival.Unreadable(where, "reading failed: " + e.getMessage(), "Try again.");
    }
}
