package org.rawi.clause;

import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.Names;
import org.rawi.token.Token;

/** Where clauses end. */
public final class Bounds {

    private Bounds() {}

    /** A mark, a relative pronoun or a subordinator: no phrase of the clause lies behind it. */
    public static boolean closesClause(Words words, int at) {
        Token token = words.token(at);
        if (token.is(Token.Kind.PUNCTUATION)) {
            return true;
        }
        return token.isWord() && (words.pos(at) == PartOfSpeech.SCONJ || isRelative(words, at));
    }

    /** الذي, التي, الذين …, with their clitics. */
    public static boolean isRelative(Words words, int at) {
        String folded = words.token(at).folded();
        return folded.startsWith("الذي")
                || folded.startsWith("التي")
                || folded.startsWith("والذي")
                || folded.startsWith("والتي")
                || folded.startsWith("اللذ")
                || folded.startsWith("اللتا")
                || folded.startsWith("اللوات");
    }

    /** A verb, unless it is part of a name: taggers err on names they have never seen. */
    public static boolean isVerb(Words words, Names names, int at) {
        return words.pos(at) == PartOfSpeech.VERB
                && names.at(words.token(at).span().end() - 1) == null;
    }

    /** كان and its like: the subject may stand between it and the verb. */
    public static boolean isAuxiliary(Words words, int at) {
        return words.pos(at) == PartOfSpeech.AUX
                || words.pos(at) == PartOfSpeech.VERB && words.lemma(at).equals("كان");
    }

    /** A preposition with its pronoun: عليها, فيه. */
    public static boolean hasPronoun(Words words, int at) {
        return words.pos(at) == PartOfSpeech.ADP && words.traits(at).possessed();
    }

    /** Marks that end a statement; commas and quotation marks do not. */
    public static boolean endsStatement(Words words, int at) {
        Token token = words.token(at);
        return token.is(Token.Kind.PUNCTUATION) && !token.isMark('،') && !token.isMark(',');
    }

    static boolean isQuote(Words words, int at) {
        Token token = words.token(at);
        return token.is(Token.Kind.OPEN_QUOTE) || token.is(Token.Kind.CLOSE_QUOTE);
    }
}
