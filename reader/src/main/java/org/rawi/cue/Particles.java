package org.rawi.cue;

import org.rawi.lexicon.Entry;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.Names;
import org.rawi.script.Letters;
import org.rawi.token.Token;
import org.rawi.token.Token.Kind;
import org.rawi.vocabulary.Sense;

/** The small words and marks between a cue and its content, in one text. A place outside the text is none of them. */
public final class Particles {

    private final ClauseWords table;
    private final Words words;
    private final Names names;
    private final Complementizers complementizers;

    public Particles(ClauseWords table, Words words, Names names) {
        this.table = table;
        this.words = words;
        this.names = names;
        this.complementizers = new Complementizers(table, words);
    }

    /** أن or إن, also بأن and with an attached pronoun; not coordinated (وأن goes on, it opens nothing). */
    public boolean isThat(int at) {
        return complementizers.isThat(at);
    }

    /** Coordinated وأن. */
    public boolean isAndThat(int at) {
        return complementizers.isAndThat(at);
    }

    /** Offset where أن itself begins in a token that {@link #isThat}: after ب or ف. */
    public int thatStart(int at) {
        return complementizers.after(at, Math.max(0, complementizers.prefix(at)));
    }

    /** Offset after so many letters of a token, signs that folding drops not counted. */
    public int after(int at, int letters) {
        return complementizers.after(at, letters);
    }

    /** Whether أن at {@code at} can open what {@code cue} says: no word that makes it another's stands right before. */
    public boolean opensFor(int at, Cue cue) {
        return complementizers.opensFor(at, cue);
    }

    /** الذي and its forms, و and ف left out. */
    public boolean isRelative(int at) {
        if (at < 0 || at >= words.size()) {
            return false;
        }
        String folded = words.token(at).folded();
        boolean conjoined = words.traits(at).hasConjunction() && folded.length() > 1;
        return table.isRelative(conjoined ? folded.substring(1) : folded);
    }

    /** لم, لن and لا right before a verb. */
    public boolean isNegated(int verb) {
        if (verb == 0) {
            return false;
        }
        for (Sense sense : words.senses().get(verb - 1)) {
            Entry row = sense.entry();
            if (sense.in("negations") && row.kind().equals("verb") && row.key().charAt(0) == Letters.LAM) {
                return !row.key().equals("لما");
            }
        }
        return false;
    }

    /** A word of time that names nobody: المغرب is an hour, or a state. */
    public boolean isTime(int at) {
        if (words.pos(at) == PartOfSpeech.ADP) {
            return false;
        }
        String folded = words.token(at).folded();
        boolean time = table.isTime(folded) || words.traits(at).hasPreposition() && table.isAttachedTime(folded);
        return time && !isName(at);
    }

    /** Whether a token is, or ends in, a name's word. */
    public boolean isName(int at) {
        return names.at(words.token(at).span().end() - 1) != null;
    }

    /** Whether a verb at {@code at} begins its clause: after و, a mark, a relative pronoun, or a word that turns to it. */
    public boolean beginsClause(int at) {
        int first = words.sentenceOf(at).first();
        int before = at - 1;
        while (before >= first
                && (words.token(before).folded().equals("قد") || words.pos(before) == PartOfSpeech.AUX)) {
            before--;
        }
        return before < first
                || words.traits(before + 1).hasConjunction()
                || words.pos(before) == PartOfSpeech.PUNCT
                || words.pos(before) == PartOfSpeech.CCONJ
                || words.pos(before) == PartOfSpeech.SCONJ && !isThat(before)
                || isRelative(before)
                || isTurning(before);
    }

    /** Words by which a sentence turns to the next speaker or act. */
    public boolean isTurning(int at) {
        return at >= 0 && table.has("turning", words.token(at).folded());
    }

    /** What stands between a subject and its verb: قد, لم, كان. */
    public boolean isAuxiliary(int at) {
        return words.pos(at) == PartOfSpeech.AUX
                || table.has("auxiliary", words.token(at).folded());
    }

    /** A preposition whose pronoun it carries: به, فيها, عنهم. */
    public boolean isPronounBound(int at) {
        return words.pos(at) == PartOfSpeech.ADP
                && table.isWithPronoun(words.token(at).folded());
    }

    /** Whether a word may be read as a preposition: بين, عبر. */
    public boolean isLikePreposition(int at) {
        return table.isPreposition(words.token(at).folded());
    }

    /** Whether أن after this word, or a participle, is another's: غير, قبل, إلا. */
    public boolean isConnective(int at) {
        return at >= 0 && table.has("connective", words.token(at).folded());
    }

    /** لكن, which leads a sentence in. */
    public boolean isContrast(int at) {
        return table.has("contrast", words.token(at).folded());
    }

    /** «في إشارة»: a word by which the outlet explains what was said. */
    public boolean isGloss(int at) {
        return at < words.size() && table.has("gloss", words.token(at).folded());
    }

    /** «نفس المصدر», «المصدر ذاته». */
    public boolean isSame(int at) {
        return at >= 0 && at < words.size() && table.has("same", words.token(at).folded());
    }

    /** «هل قال», «كي يعلنوا»: a verb after it tells of nothing said. */
    boolean isUnreal(int at) {
        return table.has("unreal", words.token(at).folded());
    }

    /** رسمي, حكومي: of a state. */
    public boolean isOfficial(int at) {
        return table.has("official", words.token(at).folded());
    }

    public boolean isMark(int at, String marks) {
        if (at < 0 || at >= words.size()) {
            return false;
        }
        Token token = words.token(at);
        return token.is(Kind.PUNCTUATION)
                && token.folded().length() == 1
                && marks.indexOf(token.folded().charAt(0)) >= 0;
    }

    public boolean isComma(int at) {
        return isMark(at, "،,؛;");
    }

    public boolean isDash(int at) {
        return isMark(at, "-–—");
    }

    public boolean isColon(int at) {
        return isMark(at, ":");
    }

    public boolean isFinite(int at) {
        return words.pos(at) == PartOfSpeech.VERB;
    }
}
