package org.rawi.spelling;

import java.util.List;
import java.util.function.Predicate;
import org.rawi.lexicon.Lexicon;
import org.rawi.token.Token;
import org.rawi.vocabulary.WordForms;

/**
 * Mends typing errors in words that no table and no dictionary knows: a token gets the folded form that was meant, or
 * becomes two, or takes in the next one. Its place in the text stays what it is. Immutable and thread-safe.
 */
public final class Spelling {

    final Predicate<String> known;
    final Commonness commonness;
    final GluedWords gluedWords;
    final LetterErrors letterErrors;

    /** @param known whether a folded word, its clitics cut off in some way, is in the dictionary or an inflected table */
    public Spelling(Lexicon lexicon, WordForms forms, Predicate<String> known) {
        NameWords names = new NameWords(lexicon);
        this.known = word -> known.test(word) || names.hold(word);
        this.commonness = new Commonness(forms);
        this.gluedWords = new GluedWords(commonness, this.known);
        this.letterErrors = new LetterErrors(commonness);
    }

    /** The tokens as they are read, and what was mended in them. */
    public record Mended(List<Token> tokens, List<Mending> mendings) {}

    /** @param tokens of {@code text}, in order */
    public Mended mend(String text, List<Token> tokens) {
        return new Mender(this, text, tokens).mend();
    }
}
