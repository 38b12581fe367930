package org.rawi.tagger;

import java.util.Arrays;
import java.util.List;
import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Sort;
import org.rawi.script.Letters;
import org.rawi.text.Span;

/**
 * Which labels each token may have: what a rule is sure of is settled, no name begins with a word of grammar, and no person's
 * name goes on with a particle before a common word.
 */
final class Allowed {

    private static final int ANY = (1 << Label.COUNT) - 1;
    private static final int INSIDES = Label.IN_PERSON.bit() | Label.IN_ORGANIZATION.bit() | Label.IN_PLACE.bit();
    private static final int NO_BEGINNING = Label.OUTSIDE.bit() | INSIDES & ~Label.IN_PERSON.bit();

    /** Binary logarithm of how often a word comes in a year's news that can't be part of a name unknown. */
    private static final int RARE = 6;

    private Allowed() {}

    /** Bits of labels, one value a token. */
    static int[] labels(Clues clues, Stems stems, List<Candidate> best) {
        int[] allowed = new int[clues.size()];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = mayBegin(clues, i) ? ANY : NO_BEGINNING;
            if (stems.number(i) > 0 && clues.known(i).frequency(stems.number(i)) > RARE) {
                allowed[i] &= ~Label.IN_PERSON.bit();
            }
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
            return clues.tokens().get(token).isWord() && !isAdverb(clues, token);
        }
        return clues.tokens().get(token).isWord()
                && clues.word(token).length() > 2
                && !isAdverb(clues, token)
                && !isWhole(clues, token, Sort.FUNCTION)
                && !isWhole(clues, token, Sort.TIME)
                && (clues.is(token, Sort.FAMILY) || !isWhole(clues, token, Sort.NISBA));
    }

    /** «روسياً», «مصافحاً»: the ending of adverbs, where it is written. */
    private static boolean isAdverb(Clues clues, int token) {
        Span span = clues.tokens().get(token).span();
        return span.length() > clues.word(token).length()
                && span.in(clues.tokens().text()).indexOf(Letters.FATHATAN) >= 0;
    }

    private static boolean isWhole(Clues clues, int token, Sort sort) {
        return clues.is(token, sort) && clues.word(token, sort, true) != null;
    }
}
