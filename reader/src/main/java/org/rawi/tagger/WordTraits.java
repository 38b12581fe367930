package org.rawi.tagger;

import org.jspecify.annotations.Nullable;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.KnownWord;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.Stem;
import org.rawi.gazetteer.WordClasses;
import org.rawi.token.Token.Kind;

/** What a word is wherever it stands: every value is a number. Immutable. */
final class WordTraits {

    /** Stands before the first and after the last token of a sentence. */
    static final WordTraits EDGE = new WordTraits();

    private static final int NO_SORTS = 1 << 14;
    private static final int NO_HEAD = 7;
    private static final int NO_SPEECH = 31;

    final String folded;
    final int cut;
    /** Bits of what the tables know the single word as. */
    final int sorts;
    /** Which kind of head it is, 0 where it is none. */
    final int head;
    /** Number of its part of speech. */
    final int speech;

    final int stem;
    final int wordClass;
    final int frequency;
    final int shape;
    final int definite;
    /** Index of its first letter after particles and article; those of لل are both cut off. */
    final int bare;

    private WordTraits() {
        folded = "";
        cut = 0;
        sorts = NO_SORTS;
        head = NO_HEAD;
        speech = NO_SPEECH;
        stem = 0;
        wordClass = 0;
        frequency = 0;
        shape = 0;
        definite = 0;
        bare = 0;
    }

    static WordTraits[] of(Clues clues, Stems stems) {
        WordTraits[] all = new WordTraits[clues.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = new WordTraits(clues, i, stems.number(i));
        }
        return all;
    }

    private WordTraits(Clues clues, int token, int chosen) {
        KnownWord word = clues.known(token);
        Stem own = word.stems().get(chosen);
        folded = clues.word(token);
        Kind kind = clues.tokens().get(token).kind();
        cut = own.cut();
        sorts = clues.sorts(token);
        head = head(clues, token);
        speech = clues.words().pos(token).ordinal();
        stem = word.hash(chosen);
        wordClass = word.wordClass(chosen);
        frequency = (word.frequency(chosen) + 2) / 3;
        definite = own.isDefinite() ? 1 : 0;
        bare = definite == 0 || folded.startsWith("لل", cut - 2) ? cut : cut + 2;
        boolean mark = kind == Kind.PUNCTUATION && folded.length() == 1;
        shape = kind.ordinal() << 16 | (mark ? folded.charAt(0) : 0);
    }

    private static int head(Clues clues, int token) {
        if (!clues.is(token, Sort.HEAD)) {
            return 0;
        }
        Known known = clues.word(token, Sort.HEAD, false);
        return known == null
                ? 0
                : WordClasses.hash(known.entry().kind())
                        + known.entry().get("inside").length();
    }

    /** What follows from the word, its cut and its kind is not compared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordTraits word
                && word.sorts == sorts
                && word.speech == speech
                && word.cut == cut
                && word.head == head
                && word.shape == shape
                && word.folded.equals(folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode() ^ (sorts * 32 + speech) * 0x9E3779B1 ^ cut << 28;
    }
}
