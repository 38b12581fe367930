package org.rawi.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claim;
import org.rawi.claim.Claims;
import org.rawi.clause.Subject.How;
import org.rawi.morph.Words;
import org.rawi.source.Source;
import org.rawi.text.Span;

/** Of whom the text speaks: for verbs and pronouns that do not say. Remembers the subjects read so far. */
public final class Topics {

    private final Words words;
    private final Claims claims;
    private @Nullable Subject last;
    private int lastAt = -1;

    Topics(Words words, Claims claims) {
        this.words = words;
        this.claims = claims;
    }

    /** Keeps a verb's subject for those after it that have none of their own. */
    public void remember(int verb, Subject subject) {
        last = new Subject(subject.span(), subject.entity(), subject.phrases(), How.UNDERSTOOD);
        lastAt = verb;
    }

    /** Whoever speaks around the verb. */
    public @Nullable Subject speaker(int verb) {
        Claim claim = claims.around(words.token(verb).span());
        return claim == null ? null : understood(claim.origin());
    }

    /** Of whom the text has just spoken: the subject of the verb before, or the last source. */
    public @Nullable Subject topic(int verb) {
        int floor = words.sentenceOf(verb).first();
        boolean opens = verb == floor;
        if (floor > 0 && opens) {
            floor = words.sentenceOf(floor - 1).first();
        }
        Subject best = lastAt >= floor && lastAt < verb ? last : null;
        int from = best == null
                ? words.token(floor).span().start()
                : words.token(lastAt).span().start();
        int to = words.token(verb).span().start();
        for (int i = firstCueAfter(to) - 1; i >= 0 && start(i) >= from; i--) {
            Subject source = understood(claims.list().get(i).origin());
            if (source != null) {
                return source;
            }
        }
        return best;
    }

    /** Claims come in order of their cues. */
    private int firstCueAfter(int offset) {
        int low = 0;
        int high = claims.list().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int start(int claim) {
        List<Span> cue = claims.list().get(claim).cue();
        return cue.isEmpty() ? 0 : cue.get(0).start();
    }

    private static @Nullable Subject understood(@Nullable Source origin) {
        if (origin == null || origin.span() == null && origin.entity() == null) {
            return null;
        }
        return new Subject(origin.span(), origin.entity(), List.of(), How.UNDERSTOOD);
    }

    /** Whether an earlier verb of the sentence has a subject that this one can share. */
    public boolean isShared(int verb) {
        return words.traits(verb).hasConjunction()
                && lastAt >= words.sentenceOf(verb).first()
                && lastAt < verb;
    }
}
