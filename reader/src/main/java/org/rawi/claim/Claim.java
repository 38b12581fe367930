package org.rawi.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.source.Source;
import org.rawi.text.Span;

/**
 * Content that the text puts in a source's mouth.
 *
 * @param id unique within its reading: {@code c1}, {@code c2}, … in order of the cue
 * @param cue the word or words of reporting
 * @param sources the chain, nearest the reader first, origin last
 * @param content what is said; more than one span where the text interrupts it
 * @param within id of the claim whose content holds this one
 * @param act what the source does: the {@code act} of the cue's table row (say, deny, warn, …)
 * @param why the rule that found it
 */
public record Claim(
        String id,
        List<Span> cue,
        List<Source> sources,
        List<Span> content,
        Kind kind,
        @Nullable String within,
        String act,
        String why) {

    /** How the words are given. */
    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED
    }

    public Claim {
        cue = List.copyOf(cue);
        sources = List.copyOf(sources);
        content = List.copyOf(content);
    }

    /** Whether the content covers a span wholly. */
    public boolean says(Span span) {
        for (Span part : content) {
            if (part.contains(span)) {
                return true;
            }
        }
        return false;
    }

    /** The origin of the chain, or null where the text names no source at all. */
    public @Nullable Source origin() {
        return sources.isEmpty() ? null : sources.get(sources.size() - 1);
    }
}
