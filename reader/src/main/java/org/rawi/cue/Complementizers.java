package org.rawi.cue;

import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.script.Letters;
import org.rawi.token.Token;
import org.rawi.token.Token.Kind;

/** أن, إن and their forms with attached letters and pronouns: which they are, where they begin, whose they are. */
final class Complementizers {

    private final ClauseWords table;
    private final Words words;

    Complementizers(ClauseWords table, Words words) {
        this.table = table;
        this.words = words;
    }

    boolean isThat(int at) {
        return at >= 0 && at < words.size() && words.token(at).is(Kind.WORD) && prefix(at) >= 0 && !isConjoined(at);
    }

    boolean isAndThat(int at) {
        return at < words.size() && words.token(at).is(Kind.WORD) && isConjoined(at) && prefix(at) == 1;
    }

    /** How many letters stand before أن in its token, or -1 where it is none. */
    int prefix(int at) {
        String folded = words.token(at).folded();
        if (folded.equals("الا") && words.text(words.token(at).span()).charAt(0) != Letters.ALEF_HAMZA_ABOVE) {
            return -1;
        }
        return table.beforeThat(folded);
    }

    private boolean isConjoined(int at) {
        return words.token(at).folded().charAt(0) == Letters.WAW;
    }

    /** Offset after so many letters of a token, signs that folding drops not counted. */
    int after(int at, int letters) {
        Token token = words.token(at);
        String text = words.tokens().text();
        int left = letters;
        int i = token.span().start();
        while (i < token.span().end()
                && (left > 0 || Letters.isDiacritic(text.charAt(i)) || text.charAt(i) == Letters.TATWEEL)) {
            if (Letters.isArabicLetter(text.charAt(i))) {
                left--;
            }
            i++;
        }
        return i;
    }

    /** Whether أن at {@code at} can open what {@code cue} says: no word that makes it another's stands right before. */
    boolean opensFor(int at, Cue cue) {
        if (at == cue.end() || words.token(at).folded().charAt(0) == Letters.BEH) {
            return true;
        }
        if (isCondition(at)) {
            return false;
        }
        String before = words.token(at - 1).folded();
        if (table.has("governed", before)) {
            return cue.governs(before) || cue.takes("أن");
        }
        PartOfSpeech pos = words.pos(at - 1);
        boolean otherClause = pos == PartOfSpeech.ADP
                || pos == PartOfSpeech.SCONJ
                || pos == PartOfSpeech.PART
                || pos == PartOfSpeech.CCONJ;
        return !otherClause
                && !table.has("connective", before)
                && !(pos == PartOfSpeech.VERB && words.senses(at - 1, "cues").isEmpty());
    }

    /** «إن كان»: if. */
    private boolean isCondition(int at) {
        return at + 1 < words.size()
                && words.token(at).folded().equals("ان")
                && words.tokens().text().charAt(words.token(at).span().start()) == Letters.ALEF_HAMZA_BELOW
                && words.pos(at + 1) == PartOfSpeech.AUX
                && words.token(at + 1).folded().startsWith("كان");
    }
}
