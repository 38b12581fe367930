package org.rawi.incidents.account;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rawi.incidents.term.Terms;

/**
 * Words as text: each stem once, then a mark that says where it stands, then how often it was counted. Three stems, of the title, the lead
 * and the text below: {@code مدرس!2 حريق+1 دخان=3}.
 */
final class WordsText {

    private static final char TITLE = '!';
    private static final char LEAD = '+';
    private static final char BELOW = '=';

    private WordsText() {}

    static String write(Words words) {
        Set<String> title = Set.copyOf(words.title().stems());
        Set<String> lead = Set.copyOf(words.lead().stems());
        StringBuilder text = new StringBuilder();
        int place = 0;
        for (String stem : words.text().stems()) {
            char mark = title.contains(stem) ? TITLE : lead.contains(stem) ? LEAD : BELOW;
            text.append(place == 0 ? "" : " ")
                    .append(stem)
                    .append(mark)
                    .append(words.text().count(place++));
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException for a stem without mark and count */
    static Words read(String text) {
        Set<String> title = new TreeSet<>();
        Set<String> lead = new TreeSet<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (String word : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            int at = mark(word);
            String stem = word.substring(0, at);
            if (word.charAt(at) == TITLE) {
                title.add(stem);
            }
            if (word.charAt(at) != BELOW) {
                lead.add(stem);
            }
            counts.put(stem, Integer.valueOf(word.substring(at + 1)));
        }
        return new Words(Terms.once(title), Terms.once(lead), Terms.of(counts));
    }

    private static int mark(String word) {
        for (int at = 1; at < word.length(); at++) {
            char c = word.charAt(at);
            if (c == TITLE || c == LEAD || c == BELOW) {
                return at;
            }
        }
        throw new IllegalArgumentException("words: expected a stem, one of !+= and a count; found \"" + word + "\"");
    }
}
