package org.rawi.token;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.text.Span;

/**
 * A text cut into tokens, sentences and quotations. Tokens are in order, do not overlap, and every character that is
 * neither blank nor invisible lies in one. Immutable.
 */
public final class Tokens {

    private final String text;
    private final List<Token> list;
    private final Token[] each;
    private final List<Sentence> sentences;
    private final List<Quotation> quotations;
    private final int[] sentenceOf;
    private final int[] quotationOf;

    Tokens(String text, List<Token> list, List<Sentence> sentences, List<Quotation> quotations) {
        this.text = text;
        this.each = list.toArray(new Token[0]);
        this.list = List.of(each);
        this.sentences = List.copyOf(sentences);
        this.quotations = List.copyOf(quotations);
        this.sentenceOf = new int[list.size()];
        for (int s = 0; s < sentences.size(); s++) {
            Arrays.fill(sentenceOf, sentences.get(s).first(), sentences.get(s).end(), s);
        }
        this.quotationOf = innermost(list.size(), this.quotations);
    }

    private static int[] innermost(int size, List<Quotation> quotations) {
        int[] of = new int[size];
        Arrays.fill(of, -1);
        Integer[] largestFirst = new Integer[quotations.size()];
        Arrays.setAll(largestFirst, i -> i);
        Arrays.sort(largestFirst, Comparator.comparing(i -> -quotations.get(i).size()));
        for (int q : largestFirst) {
            Arrays.fill(of, quotations.get(q).first(), quotations.get(q).end(), q);
        }
        return of;
    }

    public String text() {
        return text;
    }

    public List<Token> list() {
        return list;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Quotation> quotations() {
        return quotations;
    }

    public int size() {
        return each.length;
    }

    public Token get(int index) {
        return each[index];
    }

    /** The text from the start of token {@code first} to the end of the token before {@code end}. */
    public Span span(int first, int end) {
        return new Span(each[first].span().start(), each[end - 1].span().end());
    }

    /** Index of the first token that ends after {@code offset}; {@link #size()} where there is none. */
    public int at(int offset) {
        int low = 0;
        int high = each.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (each[middle].span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The sentence that holds a token. */
    public Sentence sentenceOf(int token) {
        return sentences.get(sentenceOf[token]);
    }

    /** The innermost quotation that holds a token, or null. */
    public @Nullable Quotation quotationOf(int token) {
        return quotationOf[token] < 0 ? null : quotations.get(quotationOf[token]);
    }
}
