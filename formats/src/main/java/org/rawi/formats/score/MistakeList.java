package org.rawi.formats.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rawi.text.Report;
import org.rawi.text.Span;
import org.rawi.token.Sentence;
import org.rawi.token.Tokenizer;

/** What a comparison shows to be missed, invented or wrong: layer by layer, each in order of the text. */
final class MistakeList {

    private static final Comparator<Mistake> BY_PLACE =
            Comparator.comparing(Mistake::layer).thenComparing(Mistake::span);

    private final Report report;
    private final List<Sentence> sentences;
    private final List<Mistake> list = new ArrayList<>();

    private MistakeList(Report report) {
        this.report = report;
        this.sentences = Tokenizer.tokenize(report.text()).sentences();
    }

    static List<Mistake> of(Comparison comparison) {
        MistakeList mistakes = new MistakeList(comparison.gold.report());
        new NameMistakes(comparison, mistakes).collect();
        new ClaimMistakes(comparison, mistakes).collect();
        new EventMistakes(comparison, mistakes).collect();
        new SmallMistakes(comparison, mistakes).collect();
        mistakes.list.sort(BY_PLACE);
        return List.copyOf(mistakes.list);
    }

    void missed(Layer layer, String cause, Span span, String what) {
        add(layer, Mistake.Kind.MISSED, cause, span, what, "");
    }

    void invented(Layer layer, String cause, Span span, String what, String why) {
        add(layer, Mistake.Kind.INVENTED, cause, span, what, why);
    }

    /** @param what see {@link ItemText#correction} */
    void wrong(Layer layer, String cause, Span span, String what, String why) {
        add(layer, Mistake.Kind.WRONG, cause, span, what, why);
    }

    private void add(Layer layer, Mistake.Kind kind, String cause, Span span, String what, String why) {
        list.add(new Mistake(layer, kind, cause, report.id(), span, what, why, sentence(span)));
    }

    boolean inOneSentence(Span a, Span b) {
        return sentenceAt(a) == sentenceAt(b);
    }

    private String sentence(Span span) {
        int at = sentenceAt(span);
        return at < 0 ? "" : report.text(sentences.get(at).span()).replaceAll("\\s+", " ");
    }

    /** Index of the last sentence that begins before the span does, the first for what stands before all; -1 for none. */
    private int sentenceAt(Span span) {
        int at = Math.min(0, sentences.size() - 1);
        while (at + 1 < sentences.size() && sentences.get(at + 1).span().start() <= span.start()) {
            at++;
        }
        return at;
    }
}
