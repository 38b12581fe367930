package org.rawi.clause;

import java.util.List;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.Names;
import org.rawi.phrase.NounPhrase;

/** Phrases joined by و: one participant or several. */
final class Coordination {

    private static final String OF = "من";

    private final Words words;
    private final Names names;

    Coordination(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** Adds a joined phrase, as one with the last where nothing tells them apart. */
    void append(List<Complement> found, String slot, NounPhrase phrase) {
        Complement last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && last.phrase().end() == phrase.first()) {
            if (last.slot().equals(slot) && isOne(last.phrase(), phrase)) {
                found.set(found.size() - 1, last.with(phrase));
                return;
            }
            if (isOrigin(last.phrase(), phrase)) {
                found.set(found.size() - 1, last.and(phrase));
                return;
            }
        }
        found.add(new Complement(slot, phrase, true));
    }

    /** «مواقع وتحصينات», «الأسرى والمعتقلين»: what no name, office or count tells apart is one; deeds are not. */
    private boolean isOne(NounPhrase last, NounPhrase next) {
        if (last.entity() != null || next.entity() != null || isDeed(last) || isDeed(next) || isCount(next)) {
            return false;
        }
        return isPeople(next)
                ? isPeople(last) || isCount(last)
                : !next.personal() && (!isPeople(last) || !last.personal());
    }

    /** «صحافيين من الصين وروسيا»: the name joined to one behind من says more of the same people. */
    private boolean isOrigin(NounPhrase last, NounPhrase next) {
        if (names.at(words.analysis(next.first()).stem().start()) == null) {
            return false;
        }
        for (int at = last.end() - 1; at > last.first(); at--) {
            if (words.token(at).folded().equals(OF)) {
                return words.traits(last.first()).plural() || isCount(last);
            }
        }
        return false;
    }

    private boolean isCount(NounPhrase phrase) {
        return words.pos(phrase.first()) == PartOfSpeech.NUM;
    }

    private boolean isDeed(NounPhrase phrase) {
        return !words.senses(phrase.first(), "triggers").isEmpty();
    }

    private boolean isPeople(NounPhrase phrase) {
        return words.traits(phrase.first()).plural()
                && !words.traits(phrase.first()).feminine();
    }
}
