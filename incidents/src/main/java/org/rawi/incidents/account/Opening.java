package org.rawi.incidents.account;

import org.rawi.text.Report;

/**
 * Where a report says what it is about: title and first sentence, and the sentences next to them.
 *
 * @param title where the title ends; an offset into {@link Report#text()}, in UTF-16 code units, as the others are
 * @param head where the first sentence below the title ends
 * @param near where the next sentence or two end
 */
record Opening(int title, int head, int near) {

    private static final int NEXT = 300;
    private static final String ENDS = ".؟!";

    static Opening of(Report report) {
        int title = report.title().length();
        int head =
                firstSentence(report.text(), Math.min(title + 1, report.text().length()));
        return new Opening(title, head, Math.min(head + NEXT, report.text().length()));
    }

    /** A mark ends the sentence where white space follows it, as it does not in 2.5 or in an address. */
    private static int firstSentence(String text, int start) {
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
            if (c == '\n' || ENDS.indexOf(c) >= 0 && last) {
                return at;
            }
        }
        return text.length();
    }
}
