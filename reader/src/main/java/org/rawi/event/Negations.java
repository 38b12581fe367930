package org.rawi.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.event.Occurrence.Judgement;
import org.rawi.lexicon.Entry;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;

/** What a governing word says of a deed where it is itself negated. */
final class Negations {

    private static final Set<String> NOT = Set.of("لا", "لم", "لن");

    private final Words words;
    private final StatusWords known;

    Negations(Words words, StatusWords known) {
        this.words = words;
        this.known = known;
    }

    /**
     * «لا يكف عن»: a hindrance denied is none; «لا ينوي», «لا يعتقد أن»: what nobody plans or believes is denied; a row
     * of its own («لم يستبعد») decides first.
     *
     * @param at token of the governing word
     * @param limit token that its row must end before
     */
    @Nullable
    Judgement judge(int at, Entry word, int limit) {
        if (at == 0
                || words.pos(at) != PartOfSpeech.VERB
                || !NOT.contains(words.token(at - 1).folded())) {
            return Factuality.judgement(word);
        }
        Entry own = known.phrase(words, at - 1, limit);
        if (own != null) {
            return Factuality.judgement(own);
        }
        boolean hindrance =
                word.get("status").equals("denied") || word.get("status").equals("attempted");
        return hindrance ? null : new Judgement(Status.DENIED, word.where() + " " + word.word() + ", negated");
    }
}
