package org.rawi.formats.terminal;

/** How words are set off, by the colour numbers of ECMA-48. */
public enum Ink {
    PLAIN(""),
    HEADING("1"),
    NAME("36"),
    ANONYMOUS("35"),
    FAINT("2"),
    OPEN("33"),
    DENIED("31"),
    LOADED("31");

    private static final String END = "\u001B[0m";

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on(String text) {
        return code.isEmpty() ? text : "\u001B[" + code + "m" + text + END;
    }
}
