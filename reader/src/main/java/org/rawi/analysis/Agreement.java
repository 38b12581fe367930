package org.rawi.analysis;

import java.util.ArrayList;
import java.util.List;
import org.rawi.inflection.Form;
import org.rawi.vocabulary.RowForm;

/** Which table rows stay once a word's reading is chosen: those that cut the same clitics off and are of its class. */
final class Agreement {

    private Agreement() {}

    static List<RowForm> agreeing(List<RowForm> rows, Candidate candidate) {
        if (rows.isEmpty()) {
            return rows;
        }
        List<RowForm> agreeing = new ArrayList<>(rows.size());
        for (RowForm row : rows) {
            if (agrees(row.form(), candidate) || isSpeltLikeAVerb(row, candidate)) {
                agreeing.add(row);
            }
        }
        return agreeing;
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
