package org.rawi.lab.morph;

import java.util.Set;

/**
 * What the tagger looks at, in groups that can be switched off: a feature that is never learnt keeps the weight 0. The
 * numbers are places in {@code Lattice.wordFeatures} and {@code Lattice.contextFeatures}.
 */
enum FeatureGroup {
    DICTIONARY("classes of the dictionary", Set.of(1, 3), Set.of()),
    CLITICS("shape of the cut", Set.of(2, 15, 16), Set.of()),
    FREQUENCY("counts of words in news", Set.of(4, 5, 6), Set.of()),
    WORD("the word itself", Set.of(7, 8), Set.of()),
    AFFIXES("first and last letters", Set.of(9, 10, 11, 12, 13), Set.of()),
    TABLES("rows of the tables", Set.of(14), Set.of()),
    NEIGHBOURS("words beside it", Set.of(), Set.of(0, 1)),
    LETTERS("letters beside it", Set.of(), Set.of(2, 3, 4, 6, 7)),
    SENTENCE("start of the sentence", Set.of(), Set.of(5)),
    TRANSITIONS("tag before it", Set.of(), Set.of());

    final String words;
    private final Set<Integer> ofWord;
    private final Set<Integer> ofContext;

    FeatureGroup(String words, Set<Integer> ofWord, Set<Integer> ofContext) {
        this.words = words;
        this.ofWord = ofWord;
        this.ofContext = ofContext;
    }

    boolean holdsOfWord(int place) {
        return ofWord.contains(place);
    }

    boolean holdsOfContext(int place) {
        return ofContext.contains(place);
    }
}
