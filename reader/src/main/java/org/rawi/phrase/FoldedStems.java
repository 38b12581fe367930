package org.rawi.phrase;

import org.jspecify.annotations.Nullable;
import org.rawi.morph.Words;
import org.rawi.script.Folding;

/** The words of one report without their clitics, folded; each is folded when it is first asked for. */
final class FoldedStems {

    private final Words words;
    private final @Nullable String[] known;

    FoldedStems(Words words) {
        this.words = words;
        this.known = new String[words.size()];
    }

    String at(int index) {
        String stem = known[index];
        if (stem == null) {
            stem = Folding.key(words.text(words.analysis(index).stem()));
            known[index] = stem;
        }
        return stem;
    }
}
