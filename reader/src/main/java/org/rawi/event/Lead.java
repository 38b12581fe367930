package org.rawi.event;

import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits;
import org.rawi.morph.Words;
import org.rawi.trigger.Trigger;

/**
 * The preposition that leads in a trigger, found while one walks to its left: its own, or that of the nouns in whose
 * genitive it stands («بتنفيذ هجوم»). A noun that takes no genitive ends the search: what stands before it belongs to
 * another phrase.
 */
final class Lead {

    private final Words words;
    private String preposition;
    private boolean open;
    private int at;

    Lead(Words words, Trigger trigger) {
        this.words = words;
        this.at = trigger.index();
        this.preposition = trigger.isVerb() ? "" : words.traits(at).preposition();
        this.open = !trigger.isVerb() && preposition.isEmpty();
    }

    /** Folded; empty where none has been found. */
    String preposition() {
        return preposition;
    }

    /** The next token to the left. */
    void pass(int token) {
        if (!open) {
            return;
        }
        Traits traits = words.traits(token);
        boolean adposition = words.pos(token) == PartOfSpeech.ADP;
        open = !adposition && traits.preposition().isEmpty() && !traits.definite() && !traits.possessed();
        if (!open && (adposition ? !traits.possessed() : traits.hasPreposition())) {
            preposition = adposition ? words.token(token).folded() : traits.preposition();
            at = token;
        }
    }

    /** «ستعمل في الأيام المقبلة، على التشاور»: a comma right before the preposition only ends an aside. */
    boolean closesAside(int comma) {
        return at == comma + 1
                && Governors.CALLED_FOR.contains(preposition)
                && words.token(comma).isMark('،');
    }
}
