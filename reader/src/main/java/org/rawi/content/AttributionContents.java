package org.rawi.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.cue.Particles;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.opening.Attribution;
import org.rawi.text.Span;
import org.rawi.token.Sentence;
import org.rawi.token.Token;

/**
 * What an attribution speaks of: the clause after it where it begins its sentence, else the sentence around it. After a
 * claim with its own speaker it is one more link of that claim's chain.
 */
final class AttributionContents {

    private final Words words;
    private final Particles particles;
    private final Contents contents;
    private final Relays relays;
    private final Datelines datelines;
    private final List<Draft> drafts;

    AttributionContents(Words words, Particles particles, Contents contents, List<Draft> drafts) {
        this.words = words;
        this.particles = particles;
        this.contents = contents;
        this.relays = new Relays(words, particles);
        this.datelines = new Datelines(words, particles);
        this.drafts = drafts;
    }

    void settle(List<Attribution> attributions) {
        int from = 0;
        List<Draft> verbs = List.copyOf(drafts);
        for (Attribution attribution : attributions) {
            Sentence sentence = words.sentenceOf(attribution.from());
            while (from < verbs.size() && verbs.get(from).at < attribution.from() - DraftFinder.LONGEST) {
                from++;
            }
            if (!relays.pass(attribution, verbs, from)) {
                Draft draft = draft(attribution, sentence);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
    }

    private @Nullable Draft draft(Attribution attribution, Sentence sentence) {
        int earliest = Math.max(datelines.end(sentence), attribution.from() - DraftFinder.LONGEST);
        int left = afterConnectives(earliest, attribution.from());
        int leftEnd = contentEnd(left, attribution.from());
        Draft draft = leftEnd > left ? before(attribution, sentence, left, leftEnd) : after(attribution, sentence);
        if (draft != null) {
            draft.subject = attribution.source();
            draft.impersonal = attribution.impersonal();
            draft.isAttribution = true;
            draft.cues.set(0, attribution.span());
        }
        return draft;
    }

    private Draft before(Attribution attribution, Sentence sentence, int left, int leftEnd) {
        boolean parenthesis = particles.isDash(attribution.from() - 1) && particles.isDash(attribution.to());
        int first = parenthesis ? clauseStart(left, leftEnd) : left;
        Draft draft = new Draft(attribution.cue(), "attribution after its content", first, start(first));
        draft.end = leftEnd;
        draft.parts.add(Span.of(draft.start, words.token(leftEnd - 1).span().end()));
        int right = attribution.to() + 1;
        if (right < sentence.end() && goesOn(attribution, right)) {
            int end = contentEnd(right, parenthesis ? clauseEnd(right, sentence.end()) : sentence.end());
            if (end > right) {
                draft.parts.add(words.tokens().span(right, end));
            }
        }
        return draft;
    }

    /** «قتل عشرة، وفق الشرطة، في هجوم»: the sentence goes on after the second comma. */
    private boolean goesOn(Attribution attribution, int right) {
        boolean enclosed = particles.isComma(attribution.to()) && particles.isComma(attribution.from() - 1)
                || particles.isDash(attribution.to()) && particles.isDash(attribution.from() - 1);
        PartOfSpeech pos = words.pos(right);
        return enclosed
                && !words.traits(right).hasConjunction()
                && pos != PartOfSpeech.SCONJ
                && pos != PartOfSpeech.CCONJ
                && words.senses(right, "cues").isEmpty();
    }

    private @Nullable Draft after(Attribution attribution, Sentence sentence) {
        int first = attribution.to();
        while (first < sentence.end()
                && (particles.isComma(first) || particles.isDash(first) || particles.isColon(first))) {
            first++;
        }
        if (first + 1 >= sentence.end()) {
            return null;
        }
        Draft draft = new Draft(attribution.cue(), "attribution before its content", first, start(first));
        contents.measure(draft);
        return draft;
    }

    /** Offset where a clause begins, its conjunction left out. */
    private int start(int first) {
        if (particles.isThat(first)) {
            return particles.thatStart(first);
        }
        int letters = words.traits(first).conjunction().length();
        return letters == 0 ? words.token(first).span().start() : particles.after(first, letters);
    }

    private int afterConnectives(int first, int limit) {
        int at = first;
        while (at < limit
                && (words.pos(at) == PartOfSpeech.PUNCT && !words.token(at).is(Token.Kind.OPEN_QUOTE)
                        || words.pos(at) == PartOfSpeech.CCONJ
                        || particles.isContrast(at))) {
            at++;
        }
        return at;
    }

    /** Closing marks and «وذلك» lead on to the attribution. */
    private int contentEnd(int first, int limit) {
        int at = limit;
        if (at - 1 > first && words.token(at - 1).folded().equals("وذلك")) {
            at--;
        }
        while (at > first
                && words.pos(at - 1) == PartOfSpeech.PUNCT
                && !words.token(at - 1).is(Token.Kind.CLOSE_QUOTE)) {
            at--;
        }
        return at - first <= 1 && limit - first <= 2 ? first : at;
    }

    private int clauseStart(int first, int limit) {
        for (int at = limit - 1; at > first; at--) {
            if (particles.isComma(at)) {
                return at + 1;
            }
        }
        return first;
    }

    private int clauseEnd(int first, int limit) {
        for (int at = first; at < limit; at++) {
            if (particles.isComma(at)
                    && words.traits(Math.min(at + 1, words.size() - 1)).hasConjunction()) {
                return at;
            }
        }
        return limit;
    }
}
