package org.rawi.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.Stem;

/**
 * A name settled once in a report holds throughout it: whole, by its family name, and with one letter missing, added or
 * wrong where it is long enough.
 */
final class Repeats {

    /** How many words of a name may stand before the part that was seen. */
    private static final int PARTS = 2;

    private final Clues clues;
    private final ShortForms forms;
    private final boolean[] taken;
    private final List<Named> named = new ArrayList<>();

    Repeats(Clues clues, List<Candidate> settled) {
        this.clues = clues;
        this.taken = new boolean[clues.size()];
        List<Candidate> ofOneType = new OneType(clues).settle(settled);
        this.forms = new ShortForms(clues, ofOneType);
        for (Candidate candidate : ofOneType) {
            Named longer = candidate.sure() ? null : longer(candidate);
            if (longer != null) {
                take(longer);
            } else if (!isTaken(candidate)) {
                take(forms.named(candidate));
            }
        }
    }

    /** The whole of a name of which the tagger saw a part here, and more elsewhere. */
    private @Nullable Named longer(Candidate part) {
        for (int first = Math.max(0, part.first() - PARTS); first <= part.first(); first++) {
            for (Stem stem : clues.stems(first)) {
                ShortForms.Form form = taken[first] ? null : forms.at(first, stem, taken);
                if (form != null && isWhole(form, first, part)) {
                    return named(first, stem, form, "repeats");
                }
            }
        }
        return null;
    }

    private static boolean isWhole(ShortForms.Form form, int first, Candidate part) {
        int size = form.words().size();
        return size > part.size() && first + size >= part.end() && form.of().type() == Sort.PERSON;
    }

    private boolean isTaken(Candidate candidate) {
        for (int i = candidate.first(); i < candidate.end(); i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    List<Named> complete() {
        for (int i = 0; i < clues.size(); i++) {
            Named repeat = taken[i] || !clues.tokens().get(i).isWord() || isGrammar(i) ? null : repeat(i);
            if (repeat != null) {
                take(repeat);
            }
        }
        named.sort(Comparator.comparingInt(n -> n.candidate().first()));
        return named;
    }

    /** على is no repeat of a person named علي. */
    private boolean isGrammar(int token) {
        return clues.is(token, Sort.FUNCTION)
                && !clues.is(token, Sort.GIVEN)
                && !clues.is(token, Sort.FAMILY)
                && clues.word(token, Sort.FUNCTION, true) != null;
    }

    private @Nullable Named repeat(int token) {
        for (Stem stem : clues.stems(token)) {
            ShortForms.Form form = forms.at(token, stem, taken);
            if (form != null && !isAdjective(token, stem, form)) {
                return named(token, stem, form, "repeats");
            }
        }
        for (Stem stem : clues.stems(token)) {
            ShortForms.Form form = forms.nearly(token, stem);
            if (form != null) {
                return named(token, stem, form, "one letter off");
            }
        }
        return null;
    }

    /** A group's name in -i after a definite noun is an adjective: «التمرد الحوثي». */
    private boolean isAdjective(int token, Stem stem, ShortForms.Form form) {
        return form.of().type() == Sort.ORGANIZATION
                && form.words().size() == 1
                && stem.cut() == 0
                && (stem.word().endsWith("ي")
                        || stem.word().endsWith("يين")
                        || stem.word().endsWith("يون"))
                && token > 0
                && clues.tokens().sentenceOf(token).holds(token - 1)
                && Stem.isDefinite(clues.word(token - 1));
    }

    private Named named(int token, Stem stem, ShortForms.Form form, String how) {
        Candidate of = form.of();
        String why = how + " "
                + clues.span(of.first(), of.end(), of.cut()).in(clues.tokens().text());
        Candidate candidate =
                new Candidate(token, token + form.words().size(), stem.cut(), of.type(), true, of.entry(), why);
        return new Named(candidate, forms.whole(of));
    }

    private void take(Named name) {
        named.add(name);
        for (int i = name.candidate().first(); i < name.candidate().end(); i++) {
            taken[i] = true;
        }
    }

    /**
     * A name in place.
     *
     * @param of the fuller name that it is short for, or the candidate itself
     */
    record Named(Candidate candidate, Candidate of) {

        boolean isPerson() {
            return candidate.type() == Sort.PERSON;
        }
    }
}
