package org.rawi.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.inflection.Form;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits;
import org.rawi.script.Letters;
import org.rawi.vocabulary.RowForm;
import org.rawi.vocabulary.Segmentation;
import org.rawi.vocabulary.WordForms;

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
    List<Candidate> of(String folded, List<Segmentation> cuts, List<RowForm> rows) {
        List<Candidate> all = new ArrayList<>();
        boolean whole = isWhole(rows);
        boolean conjoined = isConjoined(folded, rows);
        for (Segmentation cut : cuts) {
            boolean split = cut.conjunction() + cut.preposition() > 1;
            if (whole && split || conjoined && cut.conjunction() == 0) {
                continue;
            }
            String core = cut.core();
            int place = forms.find(core);
            for (PartOfSpeech pos : classes(folded, cut, core, place, rows)) {
                all.add(candidate(folded, cut, pos, place));
            }
        }
        if (all.isEmpty()) {
            all.add(candidate(folded, Segmentation.uncut(folded), PartOfSpeech.NOUN, forms.find(folded)));
        }
        return all;
    }

    /** The only reading of a mark, a number or a word of other letters. */
    Candidate uncut(String folded, PartOfSpeech pos) {
        return candidate(folded, Segmentation.uncut(folded), pos, -1);
    }

    private Candidate candidate(String folded, Segmentation cut, PartOfSpeech pos, int place) {
        Traits traits = TraitFinder.find(folded, cut, pos, forms.classes(place));
        return new Candidate(cut, pos, place, forms.lemma(place, cut.core()), traits);
    }

    /** و before a verb of saying, or a verb that news writes more often without it, is a conjunction: «وأكد», «ودعت». */
    private boolean isConjoined(String folded, List<RowForm> rows) {
        for (RowForm row : rows) {
            boolean conjoined = row.form().isVerb()
                    && folded.charAt(0) == Letters.WAW
                    && folded.length() == row.form().folded().length() + 1;
            boolean saying = row.in("cues") && row.entry().kind().equals("verb");
            if (conjoined
                    && (saying || row.in("triggers") && isCommoner(row.form().folded(), folded))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCommoner(String word, String other) {
        return forms.frequency(forms.find(word)) > forms.frequency(forms.find(other));
    }

    /** A body or office that a table holds uncut is not cut twice: «وكالة» is no و + ك + «الة». */
    private static boolean isWhole(List<RowForm> rows) {
        for (RowForm row : rows) {
            boolean body = row.in("source-nouns") || row.in("offices");
            if (body && row.cut().stripped() == 0 && row.form().kind() != Form.Kind.FIXED) {
                return true;
            }
        }
        return false;
    }

    private Set<PartOfSpeech> classes(String folded, Segmentation cut, String core, int place, List<RowForm> rows) {
        Set<PartOfSpeech> classes = EnumSet.noneOf(PartOfSpeech.class);
        boolean future = cut.isFuture(folded);
        FunctionWords.@Nullable Word function = cut.article() == 0 ? functionWords.find(core) : null;
        if (function != null && !future) {
            classes.add(function.partOfSpeech());
        }
        for (RowForm row : rows) {
            boolean inflects = row.form().kind() != Form.Kind.FIXED;
            if (inflects && row.form().folded().equals(core) && row.cut().stripped() == cut.stripped()) {
                classes.add(WordClass.of(row));
            }
        }
        dictionary(cut, core, place, future, classes);
        if (isAccusativeParticiple(core, cut, rows)) {
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
    private static boolean isAccusativeParticiple(String core, Segmentation cut, List<RowForm> rows) {
        for (RowForm row : rows) {
            boolean participle =
                    row.form().kind() == Form.Kind.PARTICIPLE && !row.form().feminine();
            if (participle && core.endsWith("ا") && row.form().folded().equals(core) && cut.enclitic() == 0) {
                return true;
            }
        }
        return false;
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
