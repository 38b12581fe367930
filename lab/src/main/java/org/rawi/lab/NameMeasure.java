package org.rawi.lab;

import java.util.List;
import org.rawi.analysis.Analyzer;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Gazetteer;
import org.rawi.gazetteer.Sort;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.name.NameFinder;
import org.rawi.name.Names;
import org.rawi.tagger.Label;
import org.rawi.tagger.Model;
import org.rawi.tagger.NameTagger;
import org.rawi.token.Tokenizer;

/** Scores the whole way of a name (tables, rules, tagger, repeats) with a model, on documents it has not seen. */
final class NameMeasure {

    private final Analyzer analyzer;
    private final Gazetteer gazetteer;
    private final NameFinder finder;
    private final NameExamples examples;

    NameMeasure(Lexicon lexicon, Model model) {
        analyzer = new Analyzer(lexicon);
        gazetteer = new Gazetteer(lexicon);
        finder = new NameFinder(lexicon, new NameTagger(model));
        examples = new NameExamples(lexicon);
    }

    void add(List<TaggedDocument> documents, NameScores scores) {
        for (TaggedDocument document : documents) {
            Words words = analyzer.analyze(Tokenizer.tokenize(document.text()));
            Clues clues = gazetteer.read(words);
            scores.add(examples.labels(clues, document), labels(words, finder.find(words)));
        }
    }

    private static int[] labels(Words words, Names names) {
        int[] labels = new int[words.size()];
        for (Mention mention : names.mentions()) {
            Sort sort = sort(names.entity(mention.entity()).type());
            int first = words.tokens().at(mention.span().start());
            for (int i = first;
                    i < words.size()
                            && words.token(i).span().start() < mention.span().end();
                    i++) {
                labels[i] = (i == first ? Label.begin(sort) : Label.inside(sort)).ordinal();
            }
        }
        return labels;
    }

    private static Sort sort(EntityType type) {
        return switch (type) {
            case PERSON -> Sort.PERSON;
            case ORGANIZATION -> Sort.ORGANIZATION;
            case PLACE -> Sort.PLACE;
        };
    }
}
