package org.rawi.argument;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.name.Names;
import org.rawi.script.Folding;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;
import org.rawi.trigger.Trigger;
import org.rawi.trigger.TriggerRow;

/** Words whose type depends on who takes part: storming by demonstrators is riot, support of armed groups is aid. */
public final class Recasts {

    private static final String RIOT = "riot";
    private static final Set<String> RIOTOUS = Set.of("seize", "primitive", "destroy");
    private static final String WITH = "ب";

    private final ArgumentNouns nouns;
    /** Names of armed groups, folded. */
    private final Set<String> armed = new HashSet<>();

    Recasts(Lexicon lexicon, ArgumentNouns nouns) {
        this.nouns = nouns;
        for (Entry entry : lexicon.table("organizations")) {
            if (entry.kind().equals("armed-group")) {
                armed.add(entry.key());
                entry.list("spellings").forEach(spelling -> armed.add(Folding.key(spelling)));
            }
        }
    }

    /** The trigger as what its arguments make of it. */
    public Trigger recast(Trigger trigger, Roles roles, Words words, Names names) {
        TriggerRow row = trigger.row();
        if (row.mode() != null
                && RIOTOUS.contains(row.mode())
                && has(roles, Role.ACTOR, argument -> begins(argument, words, nouns::isProtester))) {
            return trigger.as(EventType.PROTEST, RIOT);
        }
        boolean material = row.type() == EventType.SUPPORT && row.role(WITH) == Role.INSTRUMENT;
        if (material && has(roles, Role.TARGET, argument -> isArmed(argument, words, names))) {
            return trigger.as(EventType.AID, null);
        }
        return trigger;
    }

    private static boolean has(Roles roles, Role role, Predicate<Argument> test) {
        return roles.arguments().stream().anyMatch(argument -> argument.role() == role && test.test(argument));
    }

    private boolean isArmed(Argument argument, Words words, Names names) {
        return argument.entity() != null
                        && armed.contains(
                                Folding.key(names.entity(argument.entity()).name()))
                || begins(argument, words, nouns::isFighter);
    }

    /** Whether one of the first words of an argument is such a word. */
    private static boolean begins(Argument argument, Words words, Predicate<Token> test) {
        Span span = argument.span();
        if (span == null) {
            return false;
        }
        int last = words.tokens().at(span.end() - 1);
        for (int at = words.tokens().at(span.start()); at <= last; at++) {
            if (test.test(words.token(at))) {
                return true;
            }
        }
        return false;
    }
}
