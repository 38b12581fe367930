package org.rawi.tagger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.Stem;
import org.rawi.gazetteer.WordClasses;
import org.rawi.token.Token;

/** What the features ask of each token, worked out once a report; every value is a number. */
final class WordView {

    final int[] word;
    final int[] stem;
    final int[] prefix2;
    final int[] prefix3;
    final int[] suffix1;
    final int[] suffix2;
    final int[] suffix3;
    final int[] wordClass;
    final int[] frequency;
    final int[] shape;
    final int[] length;
    final int[] definite;
    final int[] particle;
    final int[] sorts;
    final int[] head;
    final int[] office;
    final int[] rule;
    final int[] elsewhere;

    final Stems stems;
    private final Clues clues;

    WordView(Clues clues, List<Candidate> best) {
        this.clues = clues;
        int n = clues.size();
        word = new int[n];
        stem = new int[n];
        prefix2 = new int[n];
        prefix3 = new int[n];
        suffix1 = new int[n];
        suffix2 = new int[n];
        suffix3 = new int[n];
        wordClass = new int[n];
        frequency = new int[n];
        shape = new int[n];
        length = new int[n];
        definite = new int[n];
        particle = new int[n];
        sorts = new int[n];
        head = new int[n];
        office = new int[n];
        rule = new int[n];
        elsewhere = new int[n];
        WordClasses classes = clues.classes();
        stems = new Stems(clues);
        for (int i = 0; i < n; i++) {
            form(i, stems.at(i), classes);
            knowledge(i);
        }
        rules(best);
        repeats();
    }

    int size() {
        return word.length;
    }

    boolean isStart(int token) {
        return clues.tokens().sentenceOf(token).first() == token;
    }

    boolean isEnd(int token) {
        return clues.tokens().sentenceOf(token).end() == token + 1;
    }

    private void form(int i, Stem own, WordClasses classes) {
        String text = own.word();
        int end = text.length();
        word[i] = WordClasses.hash(clues.word(i));
        stem[i] = WordClasses.hash(text);
        int start = own.isDefinite() ? 2 : 0;
        prefix2[i] = part(text, start, Math.min(end, start + 2));
        prefix3[i] = part(text, start, Math.min(end, start + 3));
        suffix1[i] = part(text, Math.max(0, end - 1), end);
        suffix2[i] = part(text, Math.max(0, end - 2), end);
        suffix3[i] = part(text, Math.max(0, end - 3), end);
        int listed = classes.find(text);
        wordClass[i] = listed < 0 ? 0 : classes.classAt(listed);
        frequency[i] = listed < 0 ? 0 : (classes.frequencyAt(listed) + 2) / 3;
        definite[i] = own.isDefinite() ? 1 : 0;
        length[i] = Math.min(end, 9);
        particle[i] = own.cut() == 0 ? 0 : clues.word(i).charAt(own.cut() - 1);
        shape[i] = shape(clues.tokens().get(i));
    }

    private static int part(String text, int from, int to) {
        int hash = 17;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }

    private static int shape(Token token) {
        boolean mark = token.is(Token.Kind.PUNCTUATION) && token.folded().length() == 1;
        return token.kind().ordinal() * 0x10000 + (mark ? token.folded().charAt(0) : 0);
    }

    private void knowledge(int i) {
        sorts[i] = clues.sorts(i);
        office[i] = clues.afterOffice(i);
        Known known = clues.word(i, Sort.HEAD, false);
        head[i] = known == null
                ? 0
                : WordClasses.hash(known.entry().kind())
                        + known.entry().get("inside").length();
    }

    private void rules(List<Candidate> best) {
        for (Candidate candidate : best) {
            int base = 8 + candidate.type().ordinal() * 8 + (candidate.sure() ? 4 : 0);
            boolean row = candidate.entry() != null;
            for (int i = candidate.first(); i < candidate.end(); i++) {
                rule[i] = base + (i == candidate.first() ? 1 : 0) + (row ? 2 : 0);
            }
        }
    }

    /** Whether the same word stands after an office, or in a sure name, anywhere in the report. */
    private void repeats() {
        Set<Integer> held = new HashSet<>();
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < word.length; i++) {
            if (office[i] == 2) {
                held.add(stem[i]);
            }
            if ((rule[i] & 4) != 0) {
                named.add(stem[i] * 4 + rule[i] / 8 - 1);
            }
        }
        for (int i = 0; i < word.length; i++) {
            int bits = held.contains(stem[i]) && office[i] != 2 ? 1 : 0;
            for (int type = 0; type < 3; type++) {
                bits |= (rule[i] & 4) == 0 && named.contains(stem[i] * 4 + type) ? 2 << type : 0;
            }
            elsewhere[i] = bits;
        }
    }
}
