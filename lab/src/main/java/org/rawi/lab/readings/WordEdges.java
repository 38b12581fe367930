package org.rawi.lab.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rawi.reading.Reading;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.token.Tokenizer;
import org.rawi.token.Tokens;

/** Whether spans begin and end where words do; what is written together with a word may be left out of its span. */
final class WordEdges {

    /** Conjunction, preposition or future, article, whose alef a lam may have swallowed. */
    private static final Pattern PROCLITICS = Pattern.compile("[وف]?[بلكس]?(ال|ل)?");

    /** An attached pronoun, or none; the signs above and below the letters before and behind it. */
    private static final Pattern ENCLITICS =
            Pattern.compile("[\\u064B-\\u0652]*(هما|ها|هم|هن|ه|نا|ني|ي|كم|ك)?[\\u064B-\\u0652]*");

    private final Reading reading;
    private final Tokens tokens;

    WordEdges(Reading reading) {
        this.reading = reading;
        this.tokens = Tokenizer.tokenize(reading.report().text());
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (SpanList.Placed placed : SpanList.of(reading)) {
            Span span = placed.span();
            if (!span.isEmpty() && !(begins(span.start()) && ends(span.end()))) {
                faults.add(placed.item() + " " + span + ": expected it to begin and end where words do, found \""
                        + span.in(tokens.text()) + "\"");
            }
        }
        return faults;
    }

    /** A span may begin with the pronoun of a word: «وصفتهم بالأبطال» holds the content «هم بالأبطال». */
    private boolean begins(int start) {
        Span word = wordAt(start);
        return word.contains(start)
                && (matches(PROCLITICS, word.start(), start) || matches(ENCLITICS, start, word.end()));
    }

    private boolean ends(int end) {
        Span word = wordAt(end - 1);
        return word.contains(end - 1) && matches(ENCLITICS, end, word.end());
    }

    private boolean matches(Pattern pattern, int start, int end) {
        return pattern.matcher(tokens.text().substring(start, end)).matches();
    }

    /** The word that holds an offset, or an empty span where it is a blank. */
    private Span wordAt(int offset) {
        int index = tokens.at(offset);
        Token token = index < tokens.size() ? tokens.get(index) : null;
        return token == null ? Span.of(offset, offset) : token.span();
    }
}
