package org.rawi.morph;

import java.util.ArrayList;
import java.util.List;

/** Which table rows stay once a word's reading is chosen: those that cut the same clitics off and are of its class. */
final class Agreement {

    private Agreement() {}

    static List<RowForm> agreeing(List<RowForm> rows, Candidate candidate) {
        if (rows.isEmpty()) {
            return rows;
        }
        List<RowForm> agreeing = new ArrayList<>(rows.size());
        for (RowForm row : rows) {
            if (agrees(row.form(), candidate) || isParticleAndVerb(row, candidate)) {
                agreeing.add(row);
            }
        }
        return agreeing;
    }

    /** «وبين أن»: a verb of saying that is spelt like a preposition; who asks looks at what follows. */
    private static boolean isParticleAndVerb(RowForm row, Candidate candidate) {
        return candidate.pos() == PartOfSpeech.ADP
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
