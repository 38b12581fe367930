package org.rawi.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.cue.Particles;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.vocabulary.Sense;

/** Makes a link of the chain from the noun phrase that stands for it. */
public final class Sources {

    private final NounPhrases phrases;
    private final Words words;
    private final Particles particles;

    public Sources(NounPhrases phrases, Particles particles) {
        this.phrases = phrases;
        this.particles = particles;
        this.words = phrases.words();
    }

    public Source of(NounPhrase phrase) {
        if (phrase.entity() != null) {
            return new Source(phrase.span(), phrase.entity(), false, "named");
        }
        if (isOfficial(phrase)) {
            return new Source(phrase.span(), null, false, "of a state");
        }
        Sense withheld = withheld(phrase);
        if (withheld != null) {
            return new Source(
                    phrase.span(),
                    null,
                    true,
                    "name withheld: " + withheld.entry().where());
        }
        boolean unnamed = !isSpokesman(phrase.first()) && isIndefinite(phrase);
        return new Source(phrase.span(), null, unnamed, unnamed ? "indefinite" : "not resolved");
    }

    /** «وسائل إعلام رسمية»: media of a state. */
    private boolean isOfficial(NounPhrase phrase) {
        if (!isOutlet(phrase.first())) {
            return false;
        }
        for (int at = phrase.first() + 1; at < phrase.end(); at++) {
            if (particles.isOfficial(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOutlet(int at) {
        return words.senses().get(at).stream()
                .anyMatch(s -> s.in("source-nouns") && s.entry().kind().equals("outlet"));
    }

    /** The row of a noun that withholds a name (مصدر, شهود), also behind a quantity (أحد, بعض, عدد من). */
    private @Nullable Sense withheld(NounPhrase phrase) {
        if (isKnown(phrase.first())) {
            return null;
        }
        for (int at = phrase.first(); at < Math.min(phrase.end(), phrase.first() + 3); at++) {
            for (Sense sense : words.senses().get(at)) {
                if (sense.in("source-nouns") && sense.entry().get("anonymous").equals("yes")) {
                    return sense;
                }
            }
            if (at == phrase.first() && !words.senses(at, "offices").isEmpty()) {
                return null;
            }
        }
        return null;
    }

    /** A noun that stands for a known body: what follows does not withhold its name. */
    private boolean isKnown(int at) {
        return words.senses().get(at).stream()
                .anyMatch(s -> s.in("source-nouns")
                        && !s.entry().kind().equals("person")
                        && s.entry().get("anonymous").equals("no"));
    }

    /** «البيان»: a document of somebody known from before. */
    public boolean isBareDocument(NounPhrase phrase) {
        return phrase.end() == phrase.first() + 1
                && words.traits(phrase.first()).definite()
                && words.senses().get(phrase.first()).stream()
                        .anyMatch(s -> s.in("source-nouns") && s.entry().kind().equals("document"));
    }

    private boolean isSpokesman(int head) {
        return words.senses(head, "offices").stream()
                .anyMatch(s -> s.entry().kind().equals("spokesperson"));
    }

    private boolean isIndefinite(NounPhrase phrase) {
        if (!phrases.names().inside(phrase.span()).isEmpty()) {
            return false;
        }
        for (int at = phrase.first(); at < phrase.end(); at++) {
            if (words.traits(at).definite() || words.traits(at).possessed()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the phrase may be named as one who says: «وفق الدستور» and «حسب الحاجة» name nobody. */
    public boolean speaks(NounPhrase phrase) {
        return phrase.personal()
                || phrase.entity() != null
                || List.of("source-nouns", "offices").stream()
                        .anyMatch(t -> !words.senses(phrase.first(), t).isEmpty());
    }
}
