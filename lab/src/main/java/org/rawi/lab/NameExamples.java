package org.rawi.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rawi.analysis.Analyzer;
import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Gazetteer;
import org.rawi.headword.NameRules;
import org.rawi.lab.Perceptron.Example;
import org.rawi.lab.TaggedDocument.Name;
import org.rawi.lexicon.Lexicon;
import org.rawi.tagger.Features;
import org.rawi.tagger.Label;
import org.rawi.tagger.Template.Group;
import org.rawi.token.Sentence;
import org.rawi.token.Tokenizer;
import org.rawi.token.Tokens;

/** Makes training sentences of documents with the reader's own tables, rules and features. */
final class NameExamples {

    private final Analyzer analyzer;
    private final Gazetteer gazetteer;
    private final NameRules rules;
    private final Set<Group> off;
    private final NameGuidelines guidelines = new NameGuidelines();

    NameExamples(Lexicon lexicon) {
        this(lexicon, Set.of());
    }

    /**
     * @param off groups of features to leave out
     */
    NameExamples(Lexicon lexicon, Set<Group> off) {
        this.off = off;
        this.gazetteer = new Gazetteer(lexicon);
        this.rules = new NameRules(lexicon);
        this.analyzer = new Analyzer(lexicon);
    }

    List<Example> all(List<TaggedDocument> documents) {
        List<Example> all = new ArrayList<>();
        documents.forEach(document -> all.addAll(of(document)));
        return all;
    }

    private List<Example> of(TaggedDocument document) {
        Tokens tokens = Tokenizer.tokenize(document.text());
        Clues clues = gazetteer.read(analyzer.analyze(tokens));
        List<Candidate> best = NameRules.choose(rules.find(clues), clues.size());
        int[][] features = features(new Features(clues, best), clues.size());
        int[] labels = labels(clues, document);
        List<Example> examples = new ArrayList<>();
        for (Sentence sentence : tokens.sentences()) {
            int[] own = Arrays.copyOfRange(labels, sentence.first(), sentence.end());
            examples.add(new Example(Arrays.copyOfRange(features, sentence.first(), sentence.end()), mended(own)));
        }
        return examples;
    }

    private int[][] features(Features features, int size) {
        int[][] all = new int[size][];
        for (int i = 0; i < size; i++) {
            Buckets buckets = new Buckets(off);
            features.of(i, buckets);
            all[i] = buckets.all();
        }
        return all;
    }

    int[] labels(Clues clues, TaggedDocument document) {
        int[] labels = new int[clues.size()];
        for (Name name : document.names()) {
            int first = clues.tokens().at(name.span().start());
            int end = clues.tokens().at(name.span().end() - 1) + 1;
            first = guidelines.first(clues, first, end, name.sort());
            for (int i = first; i < end && i < labels.length; i++) {
                labels[i] = (i == first ? Label.begin(name.sort()) : Label.inside(name.sort())).ordinal();
            }
        }
        return labels;
    }

    /** A name that our sentence splitter cuts in two begins anew. */
    private static int[] mended(int[] labels) {
        if (labels.length > 0 && Label.values()[labels[0]].isInside()) {
            labels[0]--;
        }
        return labels;
    }
}
