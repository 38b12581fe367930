package org.rawi.trigger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Entry;
import org.rawi.script.Folding;

/**
 * A row of the trigger tables.
 *
 * @param where file and line
 * @param words the row's words, folded
 * @param verbal whether its first word is a verb
 * @param frame which role each slot plays: {@code subject}, {@code object}, {@code genitive}, or a folded preposition
 * @param barred slots that, filled, make the word another (تحقيق الاستقرار is no inquiry): {@code slot=none}
 * @param light whether its first word is no trigger by itself (شن هجوما): then all its words are one trigger
 */
public record TriggerRow(
        String where,
        String[] words,
        boolean verbal,
        EventType type,
        @Nullable String mode,
        Map<String, Role> frame,
        Set<String> barred,
        Needs needs,
        boolean light) {

    public static final String SUBJECT = "subject";
    public static final String OBJECT = "object";
    public static final String GENITIVE = "genitive";
    private static final String NONE = "=none";
    private static final Set<String> PREPOSITIONS = Set.of("الي", "علي", "عن", "في", "من", "مع");

    /** What must be found beside a trigger before it counts; the heads of the tables explain each. */
    public enum Needs {
        NOTHING,
        ARGUMENT,
        NAME,
        OBJECT,
        TARGET,
        HUMAN,
        ACTOR,
        PERSON,
        PAST
    }

    static TriggerRow of(Entry entry, boolean light) {
        String mode = entry.get("mode");
        String forms = entry.get("forms");
        boolean verbal = entry.get("pos").equals("verb") || entry.get("pos").equals("phrase") && forms.startsWith("ي");
        return new TriggerRow(
                entry.where(),
                entry.key().split(" "),
                verbal,
                EventType.valueOf(entry.get("type")),
                mode.isEmpty() ? null : mode,
                frame(entry.get("frame")),
                barred(entry.get("frame")),
                needs(entry.get("needs")),
                light);
    }

    private static Map<String, Role> frame(String cell) {
        Map<String, Role> frame = new HashMap<>();
        for (String pair : cell.split(" ")) {
            int equals = pair.indexOf('=');
            if (equals > 0 && !pair.endsWith(NONE)) {
                frame.put(
                        Folding.key(pair.substring(0, equals)),
                        Role.valueOf(pair.substring(equals + 1).toUpperCase(Locale.ROOT)));
            }
        }
        return Map.copyOf(frame);
    }

    private static Set<String> barred(String cell) {
        Set<String> barred = new HashSet<>();
        for (String pair : cell.split(" ")) {
            if (pair.endsWith(NONE)) {
                barred.add(Folding.key(pair.substring(0, pair.length() - NONE.length())));
            }
        }
        return Set.copyOf(barred);
    }

    private static Needs needs(String cell) {
        return cell.isEmpty() ? Needs.NOTHING : Needs.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    /** This light construction's row for a noun that precedes its verb: its type, and the slots of both. */
    TriggerRow asNoun(TriggerRow noun) {
        Map<String, Role> both = new HashMap<>(noun.frame);
        both.putAll(frame);
        return new TriggerRow(where, noun.words, false, type, mode, Map.copyOf(both), Set.of(), Needs.NOTHING, false);
    }

    TriggerRow as(EventType other, @Nullable String otherMode) {
        return new TriggerRow(where, words, verbal, other, otherMode, frame, barred, needs, light);
    }

    /** Which word of a verbal phrase is its noun: the second; after a preposition the third, or behind it the last («نجا من محاولة اغتيال»). */
    int nounPlace() {
        return words.length > 2 && PREPOSITIONS.contains(words[1]) ? words.length - 1 : 1;
    }

    public boolean isPhrase() {
        return words.length > 1;
    }

    public @Nullable Role role(String slot) {
        return frame.get(slot);
    }
}
