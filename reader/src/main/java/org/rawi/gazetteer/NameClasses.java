package org.rawi.gazetteer;

import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.script.Folding;

/** The word classes in which personal names gather; rare words, which have no class, count with them. */
final class NameClasses {

    /** A class is of names where at least one word in this many is one. */
    private static final int ONE_IN = 4;
    /** A class is of other words where fewer than one in this many is a name. */
    private static final int SELDOM = 30;

    private final boolean[] names;
    private final boolean[] ordinary;

    private NameClasses(boolean[] names, boolean[] ordinary) {
        this.names = names;
        this.ordinary = ordinary;
    }

    static NameClasses of(Lexicon lexicon, WordClasses classes) {
        int[] sizes = classes.sizes();
        int[] found = new int[sizes.length];
        for (Entry name : lexicon.table("personal-names")) {
            found[classes.classOf(Folding.key(name.word()))]++;
        }
        boolean[] names = new boolean[sizes.length];
        boolean[] ordinary = new boolean[sizes.length];
        for (int c = 0; c < names.length; c++) {
            names[c] = c == 0 || found[c] * ONE_IN >= sizes[c];
            ordinary[c] = c > 0 && found[c] * SELDOM < sizes[c];
        }
        return new NameClasses(names, ordinary);
    }

    boolean isOrdinary(int wordClass) {
        return ordinary[wordClass];
    }

    boolean holds(int wordClass) {
        return names[wordClass];
    }
}
