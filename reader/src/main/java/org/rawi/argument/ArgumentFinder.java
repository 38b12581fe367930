package org.rawi.argument;

import org.rawi.claim.Claims;
import org.rawi.lexicon.Lexicon;
import org.rawi.phrase.NounPhrases;
import org.rawi.trigger.TriggerFinder;
import org.rawi.trigger.Triggers;

/** Finds who takes part in an event. Immutable and thread-safe. */
public final class ArgumentFinder {

    private final Setting.Knowledge knowledge;
    private final Recasts recasts;

    public ArgumentFinder(Lexicon lexicon, TriggerFinder triggers) {
        knowledge = Setting.Knowledge.of(lexicon, triggers);
        recasts = new Recasts(lexicon, knowledge.nouns());
    }

    public Recasts recasts() {
        return recasts;
    }

    /** The search through one report; its triggers are to be asked for in their order. */
    public Arguments in(NounPhrases phrases, Claims claims, Triggers triggers) {
        return new Arguments(Setting.of(knowledge, phrases, claims, triggers));
    }
}
