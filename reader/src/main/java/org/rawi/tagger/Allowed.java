package org.rawi.tagger;

import java.util.Arrays;
import java.util.List;
import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Sort;

/** Which labels each token may have: what a rule is sure of is settled, and no name begins with a word of grammar. */
final class Allowed {

    private static final int ANY = (1 << Label.COUNT) - 1;
    private static final int INSIDES = Label.IN_PERSON.bit() | Label.IN_ORGANIZATION.bit() | Label.IN_PLACE.bit();
    private static final int NO_BEGINNING = Label.OUTSIDE.bit() | INSIDES & ~Label.IN_PERSON.bit();

    private Allowed() {}

    /** Bits of labels, one value a token. */
    static int[] labels(Clues clues, List<Candidate> best) {
        int[] allowed = new int[clues.size()];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = mayBegin(clues, i) ? ANY : NO_BEGINNING;
        }
        for (Candidate candidate : best) {
            if (candidate.sure()) {
                settle(clues, candidate, allowed);
            }
        }
        return allowed;
    }

    private static void settle(Clues clues, Candidate name, int[] allowed) {
        allowed[name.first()] = Label.begin(name.type()).bit();
        Arrays.fill(
                allowed, name.first() + 1, name.end(), Label.inside(name.type()).bit());
        if (name.end() < allowed.length && !mayGoOn(clues, name)) {
            allowed[name.end()] &= ~INSIDES;
        }
    }

    /** A person told by parts may have another name that no table knows. */
    private static boolean mayGoOn(Clues clues, Candidate name) {
        int next = name.end();
        return name.type() == Sort.PERSON
                && name.entry() == null
                && !clues.is(next, Sort.OFFICE)
                && !clues.is(next, Sort.HEAD)
                && !clues.is(next, Sort.NISBA);
    }

    /** A name begins with no word of grammar, no weekday, no adjective of a place, and no stray letters. */
    private static boolean mayBegin(Clues clues, int token) {
        if (clues.is(token, Sort.GIVEN) || clues.is(token, Sort.PLACE) || clues.is(token, Sort.ORGANIZATION)) {
            return clues.tokens().get(token).isWord();
        }
        boolean grammar = clues.word(token, Sort.FUNCTION, true) != null || clues.word(token, Sort.TIME, true) != null;
        boolean adjective = clues.word(token, Sort.NISBA, true) != null && !clues.is(token, Sort.FAMILY);
        return clues.tokens().get(token).isWord()
                && !grammar
                && !adjective
                && clues.word(token).length() > 2;
    }
}
