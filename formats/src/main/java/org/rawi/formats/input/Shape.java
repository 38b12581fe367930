package org.rawi.formats.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How an input is written. A name that ends in {@code .txt} or {@code .jsonl} decides; else the first bytes do. */
enum Shape {
    /** Plain text, its title on the first line. */
    TEXT,
    /** JSON objects over several lines, or an array of them. */
    JSON,
    /** One JSON object a line. */
    LINES;

    static Shape of(String name, byte[] beginning) {
        String plain = plainName(name).toLowerCase(Locale.ROOT);
        if (plain.endsWith(".txt")) {
            return TEXT;
        }
        if (isNamedForLines(name)) {
            return LINES;
        }
        Shape seen = of(new String(beginning, StandardCharsets.ISO_8859_1).strip());
        return plain.endsWith(".json") && seen == TEXT ? JSON : seen;
    }

    static boolean isNamedForLines(String name) {
        String plain = plainName(name).toLowerCase(Locale.ROOT);
        return plain.endsWith(".jsonl") || plain.endsWith(".ndjson");
    }

    /** The name without the ending of a packed file. */
    static String plainName(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private static Shape of(String beginning) {
        String tight = beginning.replaceAll("\\s", "");
        if (tight.startsWith("[{") || tight.equals("[]")) {
            return JSON;
        }
        if (!tight.startsWith("{\"")) {
            return TEXT;
        }
        int end = beginning.indexOf('\n');
        String first = (end < 0 ? beginning : beginning.substring(0, end)).strip();
        return end >= 0 && "{[,".indexOf(first.charAt(first.length() - 1)) >= 0 ? JSON : LINES;
    }
}
