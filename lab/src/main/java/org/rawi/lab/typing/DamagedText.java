package org.rawi.lab.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.token.Tokenizer;
import org.rawi.token.Tokens;

/** A text with typing errors of one kind, and the way from the sound text to it. */
final class DamagedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> damaged = new ArrayList<>();
    private final int[] places;

    /** @param one of so many words that give occasion for the error has it */
    DamagedText(String sound, TypingError error, int one, Random random) {
        places = new int[sound.length() + 1];
        Tokens tokens = Tokenizer.tokenize(sound);
        int copied = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Span word = word(tokens, i);
            String other = isWord(tokens, i) ? error.in(word.in(sound), random) : null;
            if (other != null && random.nextInt(one) == 0) {
                copy(sound, copied, word.start());
                replace(sound, word, other);
                copied = word.end();
            }
        }
        copy(sound, copied, sound.length());
        places[sound.length()] = text.length();
    }

    String text() {
        return text.toString();
    }

    int size() {
        return damaged.size();
    }

    /** Where a span of the sound text lies now. */
    Span placed(Span span) {
        return Span.of(places[span.start()], Math.max(places[span.start()], places[span.end()]));
    }

    /** Whether an error lies in a span of the sound text. */
    boolean hits(Span span) {
        return damaged.stream().anyMatch(span::overlaps);
    }

    private static boolean isWord(Tokens tokens, int index) {
        return tokens.get(index).is(Token.Kind.WORD);
    }

    /** A word, with the blank behind it where another word follows. */
    private static Span word(Tokens tokens, int index) {
        Span word = tokens.get(index).span();
        boolean followed = index + 1 < tokens.size()
                && isWord(tokens, index + 1)
                && tokens.get(index + 1).span().start() == word.end() + 1
                && tokens.text().charAt(word.end()) == ' ';
        return followed ? Span.of(word.start(), word.end() + 1) : word;
    }

    private void copy(String sound, int start, int end) {
        for (int i = start; i < end; i++) {
            places[i] = text.length() + i - start;
        }
        text.append(sound, start, end);
    }

    /** What both begin with keeps its distance from the start, the rest from the end. */
    private void replace(String sound, Span word, String other) {
        int shared = 0;
        while (shared < Math.min(word.length(), other.length())
                && sound.charAt(word.start() + shared) == other.charAt(shared)) {
            shared++;
        }
        for (int i = 0; i < word.length(); i++) {
            places[word.start() + i] = text.length() + (i <= shared ? i : other.length() - word.length() + i);
        }
        damaged.add(word);
        text.append(other);
    }
}
