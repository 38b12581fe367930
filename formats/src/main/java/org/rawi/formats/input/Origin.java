package org.rawi.formats.input;

import java.nio.file.Path;

/**
 * Where a report comes from.
 *
 * @param name the file as the user named it, for messages
 * @param id for a report that brings none
 */
record Origin(String name, String id) {

    static final Origin STANDARD_INPUT = new Origin("standard input", "stdin");

    /** The id is the file's name without its ending: {@code news/visit.txt.gz} gives {@code visit}. */
    static Origin of(Path file) {
        String name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        String plain = Shape.plainName(name);
        int dot = plain.lastIndexOf('.');
        return new Origin(file.toString(), dot > 0 ? plain.substring(0, dot) : plain);
    }

    /** The id of a report without one, on a line of this input; a file of one report lends it its own. */
    String id(int line) {
        return line == 1 && !Shape.isNamedForLines(name) ? id : id + "-" + line;
    }

    String at(int line) {
        return line > 0 ? name + ":" + line : name;
    }
}
