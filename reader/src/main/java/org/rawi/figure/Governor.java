package org.rawi.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.figure.Figure.Kind;
import org.rawi.figure.Noun.Sort;
import org.rawi.inflection.Form;
import org.rawi.lexicon.Entry;
import org.rawi.morph.Words;
import org.rawi.vocabulary.Sense;

/**
 * A word that decides the kind of what is counted in its reach: «مقتل», «أصيب», or a noun with a kind of its own («جثث»).
 *
 * @param index of its first token
 * @param end index after its last token
 * @param kind null where it only leads in a loss («أسفر») and another word decides
 * @param only the limit that its table row sets: side, person, weapon, or empty
 * @param where the table row
 */
record Governor(int index, int end, @Nullable Kind kind, String only, boolean verb, String where) {

    /** The governing word that a token is or begins, or null; «قتلى» is no dual of «قتل». */
    static @Nullable Governor at(Words words, int index) {
        Sense best = null;
        for (Sense sense : words.senses(index, "figure-verbs")) {
            boolean dual =
                    sense.form().number() == Form.Number.DUAL && !sense.form().isVerb();
            best = !dual && (best == null || sense.end() > best.end()) ? sense : best;
        }
        if (best != null) {
            Entry entry = best.entry();
            return new Governor(
                    index,
                    best.end(),
                    Noun.kind(entry.get("kind")),
                    entry.get("only"),
                    best.form().isVerb(),
                    entry.where());
        }
        return noun(words, index);
    }

    /** «القتلى», «جثث»: a counted noun that decides for what follows it. */
    private static @Nullable Governor noun(Words words, int index) {
        List<Sense> senses = words.senses(index, "counted");
        Sense noun = NounReader.longest(senses);
        if (noun == null || !noun.entry().get("role").equals("person")) {
            return null;
        }
        Kind kind = Noun.kind(noun.entry().get("kind"));
        return kind != null
                ? new Governor(index, noun.end(), kind, "", false, noun.entry().where())
                : null;
    }

    /** Whether it can befall what is counted. */
    boolean befalls(Noun noun) {
        return switch (only) {
            case "weapon" -> noun.kind() == Kind.WEAPONS;
            case "person" -> !noun.isThing() && !noun.is(Sort.UNKNOWN);
            default -> !noun.isThing() || kind == Kind.OTHER;
        };
    }

    /** Whether no word stands between it and a count after it. */
    boolean touches(Count count) {
        return end == count.first();
    }

    /** Whether at most one word stands between it and a count after it. */
    boolean isBeside(Count count) {
        return end >= count.first() - 1;
    }
    /** Whether it names dead, wounded or missing; of those held or driven out only their number («عدد المعتقلين») decides. */
    boolean isLoss() {
        return kind == Kind.KILLED || kind == Kind.INJURED || kind == Kind.MISSING;
    }

    /** Whether it is a counted noun («القتلى») rather than a word for what happened. */
    boolean isNoun() {
        return where.startsWith("counted");
    }
}
