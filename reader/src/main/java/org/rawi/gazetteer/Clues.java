package org.rawi.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.morph.Words;
import org.rawi.script.Folding;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.token.Tokens;

/** What the tables say about each token of one report. Indexes are of tokens. */
public final class Clues {

    /** Binary logarithm of how often a word may come in a year's news and still be a rare one. */
    private static final int RARE = 6;

    private final Words words;
    private final Tokens tokens;
    private final WordClasses classes;
    private final NameClasses nameClasses;
    private final KnownWord[] known;
    private final List<List<Match>> matches;
    private final int[] sorts;
    private final int[] beginnings;
    private final byte[] afterOffice;

    Clues(Words words, WordClasses classes, NameClasses nameClasses, KnownWord[] known, List<List<Match>> matches) {
        this.words = words;
        this.tokens = words.tokens();
        this.classes = classes;
        this.nameClasses = nameClasses;
        this.known = known;
        this.matches = matches;
        this.sorts = new int[tokens.size()];
        this.beginnings = new int[tokens.size()];
        for (int i = 0; i < sorts.length; i++) {
            for (Match match : matches.get(i)) {
                int bits = bits(match);
                beginnings[i] |= bits;
                sorts[i] |= match.size() == 1 ? bits : 0;
            }
        }
        this.afterOffice = new OfficeReach(this).reach();
    }

    private static int bits(Match match) {
        int bits = 0;
        for (Known each : match.known()) {
            bits |= each.sort().bit();
        }
        return bits;
    }

    public Words words() {
        return words;
    }

    /** How common words are in news. */
    public WordClasses classes() {
        return classes;
    }

    /** Whether a word, {@code cut} letters off, is used in news as personal names are, or is not known in news. */
    public boolean isNameLike(int token, int cut) {
        String word = word(token).substring(cut);
        return classes.frequency(word) <= RARE || nameClasses.holds(classes.classOf(word));
    }

    /** Whether a word, {@code cut} letters off, is common in news and stands where names seldom do. */
    public boolean isOrdinary(int token, int cut) {
        String word = word(token).substring(cut);
        return classes.frequency(word) > RARE && nameClasses.isOrdinary(classes.classOf(word));
    }

    public Tokens tokens() {
        return tokens;
    }

    public int size() {
        return sorts.length;
    }

    public String word(int token) {
        return tokens.get(token).folded();
    }

    /** What tables and news know of a token's word wherever it stands. */
    public KnownWord known(int token) {
        return known[token];
    }

    /** All ways to cut particles off a token, the whole word first. */
    public List<Stem> stems(int token) {
        return known[token].stems();
    }

    /** All phrases that begin at a token, shorter and longer, with all ways to cut particles. */
    public List<Match> at(int token) {
        return matches.get(token);
    }

    /** Whether the single word at a token may be of a sort, particles cut or not. */
    public boolean is(int token, Sort sort) {
        return (sorts[token] & sort.bit()) != 0;
    }

    /** The bits of all sorts that the single word at a token may be of; bit n is the sort of ordinal n. */
    public int sorts(int token) {
        return sorts[token];
    }

    /** Whether a phrase of a sort, of one word or more, begins at a token. */
    public boolean begins(int token, Sort sort) {
        return (beginnings[token] & sort.bit()) != 0;
    }

    /** The longest phrase of a sort that begins at a token, or null; of equal ones that with least cut. */
    public @Nullable Match longest(int token, Sort sort) {
        if (!begins(token, sort)) {
            return null;
        }
        Match best = null;
        for (Match match : matches.get(token)) {
            if (match.is(sort) && (best == null || match.size() > best.size())) {
                best = match;
            }
        }
        return best;
    }

    /** The single word at a token as a row of a sort, or null; with its particles on where {@code whole}. */
    public @Nullable Known word(int token, Sort sort, boolean whole) {
        if (!is(token, sort)) {
            return null;
        }
        for (Match match : matches.get(token)) {
            Known as = match.size() == 1 && (!whole || match.cut() == 0) ? match.as(sort) : null;
            if (as != null) {
                return as;
            }
        }
        return null;
    }

    /** How surely an office ends right before a token: 0 no, 1 with words of its own between, 2 directly. */
    public int afterOffice(int token) {
        return afterOffice[token];
    }

    /** From the first token, {@code cut} folded letters left out, to the end of the token before {@code end}. */
    public Span span(int first, int end, int cut) {
        return new Span(start(first, cut), tokens.get(end - 1).span().end());
    }

    private int start(int token, int cut) {
        Token word = tokens.get(token);
        boolean plain = word.span().length() == word.folded().length();
        String text = plain ? "" : word.span().in(tokens.text());
        return word.span().start() + (plain ? cut : Folding.fold(text).source(cut));
    }
}
