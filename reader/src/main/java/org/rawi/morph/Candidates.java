package org.rawi.morph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.script.Letters;

/** All readings of a word that tables, dictionary and shape leave open. */
final class Candidates {

    /** Cores shorter than this are taken for a word only where a table or the dictionary knows them. */
    private static final int SHORTEST_UNKNOWN = 3;

    private final FunctionWords functionWords;
    private final WordForms forms;

    Candidates(FunctionWords functionWords, WordForms forms) {
        this.functionWords = functionWords;
        this.forms = forms;
    }

    /** Never empty; the uncut word stands first. */
    List<Candidate> of(String folded, List<Segmentation> cuts, List<Sense> senses) {
        List<Candidate> all = new ArrayList<>();
        boolean whole = isWhole(senses);
        boolean conjoined = isConjoined(folded, senses);
        for (Segmentation cut : cuts) {
            boolean split = cut.conjunction() + cut.preposition() > 1;
            if (whole && split || conjoined && cut.conjunction() == 0) {
                continue;
            }
            String core = cut.core(folded);
            int place = forms.find(core);
            for (PartOfSpeech pos : classes(folded, cut, core, place, senses)) {
                all.add(new Candidate(cut, pos, core, place));
            }
        }
        if (all.isEmpty()) {
            Segmentation uncut = new Segmentation(0, 0, 0, 0);
            all.add(new Candidate(uncut, PartOfSpeech.NOUN, folded, forms.find(folded)));
        }
        return all;
    }

    /** و before a verb of saying is a conjunction, not a letter of an unknown name: «وأكد», «وأضافت». */
    private static boolean isConjoined(String folded, List<Sense> senses) {
        for (Sense sense : senses) {
            boolean saying = sense.in("cues")
                    && sense.form().isVerb()
                    && sense.entry().kind().equals("verb");
            if (saying && folded.length() == sense.form().folded().length() + 1 && folded.charAt(0) == Letters.WAW) {
                return true;
            }
        }
        return false;
    }

    /** A body or office that a table holds uncut is not cut twice: «وكالة» is no و + ك + «الة». */
    private static boolean isWhole(List<Sense> senses) {
        for (Sense sense : senses) {
            boolean body = sense.in("source-nouns") || sense.in("offices");
            if (body && sense.stripped() == 0 && sense.form().kind() != Form.Kind.FIXED) {
                return true;
            }
        }
        return false;
    }

    private Set<PartOfSpeech> classes(String folded, Segmentation cut, String core, int place, List<Sense> senses) {
        Set<PartOfSpeech> classes = EnumSet.noneOf(PartOfSpeech.class);
        boolean future = isFuture(folded, cut);
        FunctionWords.@Nullable Word function = cut.article() == 0 ? functionWords.find(core) : null;
        if (function != null && !future) {
            classes.add(function.partOfSpeech());
        }
        for (Sense sense : senses) {
            boolean inflects = sense.form().kind() != Form.Kind.FIXED;
            if (inflects && sense.form().folded().equals(core) && sense.stripped() == cut.stripped()) {
                classes.add(WordClass.of(sense));
            }
        }
        dictionary(cut, core, place, future, classes);
        if (isAccusativeParticiple(core, cut, senses)) {
            classes.remove(PartOfSpeech.VERB);
        }
        boolean known = !classes.isEmpty();
        boolean articleLeft = cut.article() == 0 && core.startsWith("ال") && core.length() > SHORTEST_UNKNOWN;
        if (!known && core.length() >= SHORTEST_UNKNOWN && !future && !articleLeft) {
            open(cut, core, classes);
        } else if (known && function == null && cut.enclitic() == 0 && !future) {
            classes.add(PartOfSpeech.PROPN);
        }
        return classes;
    }

    /** «لافتا», «واعدا»: the participle of a table's verb, not the dual of a past. */
    private static boolean isAccusativeParticiple(String core, Segmentation cut, List<Sense> senses) {
        for (Sense sense : senses) {
            boolean participle =
                    sense.form().kind() == Form.Kind.PARTICIPLE && !sense.form().feminine();
            if (participle && core.endsWith("ا") && sense.form().folded().equals(core) && cut.enclitic() == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * A fixed word of the tables is a preposition only where its row says so: hedges and negations are of any class. A
     * row with the article («البيان») says nothing of the word uncut.
     */
    private static boolean isOfAClass(Sense sense) {
        if (sense.form().kind() == Form.Kind.FIXED) {
            return sense.in("cues") && sense.entry().kind().equals("preposition");
        }
        return !(sense.in("source-nouns") && sense.entry().word().startsWith("ال"));
    }

    static boolean isFuture(String folded, Segmentation cut) {
        return cut.preposition() == 1 && folded.charAt(cut.conjunction()) == Letters.SEEN;
    }

    private void dictionary(Segmentation cut, String core, int place, boolean future, Set<PartOfSpeech> classes) {
        int known = forms.classes(place);
        boolean bare = cut.article() == 0;
        if (bare && (known & WordForms.PRESENT) != 0) {
            classes.add(PartOfSpeech.VERB);
        }
        if (future) {
            return;
        }
        if (bare && cut.preposition() == 0 && (known & WordForms.PAST) != 0) {
            classes.add(PartOfSpeech.VERB);
        }
        if ((known & WordForms.NOUN) != 0) {
            classes.add(PartOfSpeech.NOUN);
        }
        if ((known & WordForms.ADJECTIVE) != 0 && cut.enclitic() == 0) {
            classes.add(PartOfSpeech.ADJ);
            classes.add(PartOfSpeech.NOUN);
        }
        if ((known & WordForms.NAME) != 0 && cut.enclitic() == 0) {
            classes.add(PartOfSpeech.PROPN);
        }
        if (known == 0 && !core.startsWith("ال") && forms.articleFrequency(place) > 1 && cut.enclitic() == 0) {
            classes.add(PartOfSpeech.NOUN);
        }
    }

    private static void open(Segmentation cut, String core, Set<PartOfSpeech> classes) {
        classes.add(PartOfSpeech.NOUN);
        if (cut.enclitic() == 0) {
            classes.add(PartOfSpeech.PROPN);
            classes.add(PartOfSpeech.ADJ);
        }
        if (cut.article() == 0 && cut.preposition() == 0) {
            classes.add(PartOfSpeech.VERB);
        }
    }
}
