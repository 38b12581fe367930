package org.rawi.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rawi.inflection.Form;
import org.rawi.vocabulary.RowForm;

/** Which table rows stay once a word's reading is chosen: those that cut the same clitics off and are of its class. */
final class Agreement {

    private Agreement() {}

    /** The rows of each of a word's readings. */
    static List<List<RowForm>> agreeing(List<RowForm> rows, List<Candidate> candidates) {
        if (rows.isEmpty()) {
            return Collections.nCopies(candidates.size(), rows);
        }
        List<List<RowForm>> agreeing = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            agreeing.add(agreeing(rows, candidate));
        }
        return agreeing;
    }

    private static List<RowForm> agreeing(List<RowForm> rows, Candidate candidate) {
        List<RowForm> agreeing = new ArrayList<>(rows.size());
        for (RowForm row : rows) {
            if (agrees(row.form(), candidate) || isSpeltLikeAVerb(row, candidate)) {
                agreeing.add(row);
            }
        }
        return agreeing.isEmpty() ? List.of() : agreeing;
    }

    /** «وبين أن», «قد أوضح»: a verb of saying spelt like another class; who asks looks at what stands around it. */
    private static boolean isSpeltLikeAVerb(RowForm row, Candidate candidate) {
        boolean mistakable = switch (candidate.pos()) {
            case ADP, ADJ, PROPN -> true;
            default -> false;
        };
        return mistakable
                && row.in("cues")
                && row.form().isVerb()
                && row.form().folded().equals(candidate.core());
    }

    private static boolean agrees(Form form, Candidate candidate) {
        if (form.kind() == Form.Kind.FIXED) {
            return true;
        }
        boolean articled = candidate.cut().article() == 2 && form.folded().equals("ال" + candidate.core());
        if (!articled && !form.folded().equals(candidate.core())) {
            return false;
        }
        return switch (candidate.pos()) {
            case VERB -> form.isVerb();
            case NOUN, ADJ, PROPN, NUM -> !form.isVerb();
            case AUX, ADV, X -> true;
            default -> false;
        };
    }
}
