package org.rawi.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claim;
import org.rawi.claim.Claims;
import org.rawi.clause.Subject.How;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrase;
import org.rawi.source.Source;
import org.rawi.text.Span;
import org.rawi.token.Token;

/** Of whom the text speaks: for verbs and pronouns that do not say. Remembers the subjects read so far. */
public final class Topics {

    private static final int FARTHEST = 30;

    private final ClauseReader reader;
    private final Words words;
    private final Claims claims;
    private @Nullable Subject last;
    private int lastAt = -1;

    Topics(ClauseReader reader, Words words, Claims claims) {
        this.reader = reader;
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
                Subject spoken = ofClauseBefore(verb, words.tokens().at(start(i)));
                return spoken == null ? source : spoken;
            }
        }
        Subject told = ofClauseBefore(verb, Math.max(lastAt, floor - 1));
        return told == null ? best : told;
    }

    /**
     * «قال الوزير إن الشركة خفضت الأجور، وأغلقت المصنع»: the subject behind أن of a clause of the same sentence, whose
     * verb agrees with this one.
     *
     * @param floor token that the search ends at (exclusive)
     */
    private @Nullable Subject ofClauseBefore(int verb, int floor) {
        int lowest = Math.max(Math.max(floor, words.sentenceOf(verb).first() - 1), verb - FARTHEST);
        int near = -1;
        for (int at = verb - 1; at > lowest && !Bounds.endsStatement(words, at); at--) {
            if (words.pos(at) == PartOfSpeech.VERB) {
                near = at;
            }
            NounPhrase subject = near > at && isThat(at) ? reader.at(at + 1) : null;
            if (subject != null && subject.end() <= near) {
                boolean agrees =
                        words.traits(near).feminine() == words.traits(verb).feminine();
                return agrees ? Subject.of(subject, How.UNDERSTOOD) : null;
            }
        }
        return null;
    }

    private boolean isThat(int at) {
        String folded = words.token(at).folded();
        return folded.equals("ان") || folded.equals("بان") || folded.equals("وان");
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

    /** Whether an earlier verb of the sentence has a subject that this one, joined to it without a comma, can share. */
    public boolean isShared(int verb) {
        return words.traits(verb).hasConjunction()
                && lastAt >= words.sentenceOf(verb).first()
                && lastAt < verb
                && !words.token(verb - 1).is(Token.Kind.PUNCTUATION);
    }
}
