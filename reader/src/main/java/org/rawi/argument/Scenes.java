package org.rawi.argument;

import org.rawi.clause.Bounds;
import org.rawi.clause.Clauses;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.name.Names;
import org.rawi.phrase.NounPhrase;
import org.rawi.token.Sentence;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;
import org.rawi.trigger.Trigger;

/** Where violence and protest happen when their own clause does not say: «وفي المدينة، …», or later in the sentence. */
final class Scenes {

    private static final String IN = "في";
    private static final int FARTHEST = 25;

    private final Words words;
    private final Names names;
    private final Clauses clauses;
    private final Towns towns;

    Scenes(Setting setting) {
        words = setting.words();
        names = setting.names();
        clauses = setting.clauses();
        towns = setting.towns();
    }

    void add(Trigger trigger, Roles roles) {
        EventType type = trigger.row().type();
        if (roles.has(Role.PLACE)
                || roles.arguments().isEmpty()
                || type != EventType.ASSAULT && type != EventType.PROTEST) {
            return;
        }
        Sentence sentence = words.sentenceOf(trigger.index());
        if (!put(sentence.first(), roles, "the scene that opens the sentence")) {
            int end = Math.min(sentence.end(), trigger.end() + FARTHEST);
            for (int at = trigger.end(); at < end && !Bounds.endsStatement(words, at); at++) {
                if (put(at, roles, "a place later in the sentence")) {
                    return;
                }
            }
        }
    }

    /** Adds the place that «في» at this token leads in; false where none does. */
    private boolean put(int at, Roles roles, String why) {
        String folded = words.token(at).folded();
        boolean in = folded.equals(IN) || folded.length() == IN.length() + 1 && folded.endsWith(IN);
        NounPhrase phrase = in ? clauses.phraseAt(at + 1) : null;
        String id = phrase == null ? null : towns.placeOf(phrase);
        if (phrase == null || id == null || names.entity(id).type() != EntityType.PLACE) {
            return false;
        }
        roles.put(Role.PLACE, phrase.span(), id, why);
        return true;
    }
}
