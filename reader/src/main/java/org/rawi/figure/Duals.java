package org.rawi.figure;

import org.jspecify.annotations.Nullable;
import org.rawi.figure.Figure.Kind;
import org.rawi.figure.Noun.Sort;
import org.rawi.inflection.Form;
import org.rawi.lexicon.Entry;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits;
import org.rawi.morph.Words;
import org.rawi.vocabulary.Sense;

/**
 * Counted nouns in the dual: «شخصان», «الطائرتين», «قذيفتي هاون». The ending -ين is a plural too, so it counts as a dual only
 * where the table gives the noun a broken plural, or where it is a thing or feminine.
 */
final class Duals {
    private static final Amount TWO = Amount.exactly(2);
    /** «أمين» and «أبين» are no pairs of أم and أب. */
    private static final int SHORTEST = 3;

    private Duals() {}

    /** The dual that begins with a token, or null. */
    static @Nullable Count at(Words words, Taken taken, int at, boolean part) {
        Sense dual = null;
        for (Sense sense : words.senses(at, "counted")) {
            boolean is = sense.form().number() == Form.Number.DUAL && isSurelyDual(words, taken, at, sense);
            dual = is && (dual == null || sense.end() > dual.end()) ? sense : dual;
        }
        if (dual == null) {
            return null;
        }
        Noun noun = Noun.of(dual.entry(), dual.end());
        boolean person = noun.is(Sort.PERSON);
        boolean counts = noun.is(Sort.MONEY) || person || noun.is(Sort.THING) && isCounted(words, at, noun);
        boolean joined = words.traits(at).hasConjunction();
        return counts
                ? new Count(at, dual.end(), TWO, noun, part, joined, person ? Need.KIND : Need.NOTHING, "dual")
                : null;
    }

    /** «البلدين», «المنطقتين» take up again what was named; a happening («الهجومين») or a weapon is counted. */
    private static boolean isCounted(Words words, int at, Noun noun) {
        boolean again = words.traits(at).definite() || words.traits(at).possessed();
        boolean happening =
                noun.kind() == Kind.WEAPONS || !words.senses(at, "triggers").isEmpty();
        return noun.kind() != Kind.PARTICIPANTS && (!again || happening);
    }

    private static boolean isSurelyDual(Words words, Taken taken, int at, Sense sense) {
        String form = sense.form().folded();
        if (form.endsWith("ان")) {
            return true;
        }
        if (form.endsWith("ين") && sense.entry().key().length() < SHORTEST) {
            return false;
        }
        if (form.endsWith("ين")) {
            return form.endsWith("تين") || hasBrokenPlural(sense.entry()) || !isPerson(sense.entry());
        }
        return isConstruct(words, taken, at, sense, form);
    }

    private static boolean hasBrokenPlural(Entry entry) {
        return entry.has("forms")
                && entry.list("forms").stream().noneMatch(form -> form.contains("ون") || form.endsWith("ين"));
    }

    private static boolean isPerson(Entry entry) {
        return entry.get("role").equals("person");
    }

    /** «قذيفتي هاون», «هجومي تونس», but neither «هجومي» the adjective nor «بلدتي نبل والزهراء», which names both. */
    private static boolean isConstruct(Words words, Taken taken, int at, Sense sense, String form) {
        int next = sense.end();
        Traits traits = words.traits(at);
        if (next >= words.size() || traits.definite() || !words.token(next).isWord()) {
            return false;
        }
        boolean feminine = form.endsWith("تي") || form.endsWith("تا");
        boolean afterPreposition = at > 0 && words.pos(at - 1) == PartOfSpeech.ADP;
        if (!feminine && !(form.endsWith("ي") && afterPreposition && !isPerson(sense.entry()))) {
            return false;
        }
        boolean name = taken.byName(next);
        boolean noun =
                words.pos(next) == PartOfSpeech.NOUN && !words.traits(next).hasPreposition();
        boolean place = words.senses(at, "triggers").isEmpty()
                && Noun.of(sense.entry(), next).kind() == Kind.OTHER;
        return (name || noun) && !(place && (name || isPair(words, next)));
    }

    private static boolean isPair(Words words, int name) {
        return name + 1 < words.size() && words.traits(name + 1).hasConjunction();
    }
}
