package org.rawi.lab;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.gazetteer.Sort;
import org.rawi.lab.TaggedDocument.Name;
import org.rawi.text.Span;

/** Builds a text of tokens and sentences, and notes where its names come to stand. */
final class TaggedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Name> names = new ArrayList<>();
    private int start = -1;
    private Sort sort = Sort.FUNCTION;
    private int end;

    /** Adds a token; {@code sort} is null outside names, {@code begins} where a name's first token comes. */
    void token(String token, @Nullable Sort of, boolean begins) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        if (of == null || begins || of != sort) {
            close();
        }
        if (of != null && start < 0) {
            start = text.length();
            sort = of;
        }
        text.append(token);
        end = text.length();
    }

    void sentenceEnds() {
        close();
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    TaggedDocument document() {
        close();
        return new TaggedDocument(text.toString(), List.copyOf(names));
    }

    private void close() {
        if (start >= 0) {
            names.add(new Name(new Span(start, end), sort));
            start = -1;
        }
    }
}
