package org.rawi.cue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.script.Folding;

/** The closed classes that part one clause from the next, as the tables give them. Immutable, shared by all reports. */
public final class ClauseWords {

    /** Letters that stand attached before أن: بأن, فإن, وأن. */
    private static final String[] BEFORE_THAT = {"ب", "ف", "و"};
    /** Letters that stand attached before a word of time: بالأمس, ليوم, كيوم. */
    private static final String[] BEFORE_TIME = {"ب", "ل", "ك"};

    private final Map<String, Integer> that = new HashMap<>();
    private final Set<String> relative = new HashSet<>();
    private final Set<String> prepositions = new HashSet<>();
    private final Set<String> withPronoun = new HashSet<>();
    private final Set<String> time = new HashSet<>();
    private final Set<String> attachedTime = new HashSet<>();
    private final Map<String, Set<String>> roles = new HashMap<>();

    public ClauseWords(Lexicon lexicon) {
        for (Entry entry : lexicon.table("function-words")) {
            String lemma = Folding.key(entry.get("lemma"));
            if (entry.kind().equals("ADP")) {
                prepositions.add(entry.key());
            }
            if (entry.kind().equals("ADP") && !lemma.isEmpty() && !lemma.equals(entry.key())) {
                withPronoun.add(entry.key());
            }
            if (lemma.equals("ان")) {
                addThat(entry.key());
            } else if (lemma.equals("الذي")) {
                relative.add(entry.key());
            }
        }
        for (String name : new String[] {"time-words", "weekdays", "months"}) {
            for (Entry entry : lexicon.table(name)) {
                if (entry.get("kind").equals("name")) {
                    continue;
                }
                if (!name.equals("weekdays")) {
                    addTime(entry.key());
                }
                addTime("ال" + entry.key());
            }
        }
        for (Entry entry : lexicon.table("clause-words")) {
            roles.computeIfAbsent(entry.kind(), k -> new HashSet<>()).add(entry.key());
        }
    }

    private void addThat(String word) {
        that.put(word, 0);
        for (String letter : BEFORE_THAT) {
            that.putIfAbsent(letter + word, 1);
        }
    }

    private void addTime(String word) {
        time.add(word);
        for (String letter : BEFORE_TIME) {
            attachedTime.add(letter + word);
        }
    }

    /** How many letters stand before أن in a folded word, or -1 where it is none. */
    int beforeThat(String folded) {
        return that.getOrDefault(folded, -1);
    }

    boolean isRelative(String folded) {
        return relative.contains(folded);
    }

    /** A word that is, or may be, a preposition: بين, عبر. */
    boolean isPreposition(String folded) {
        return prepositions.contains(folded);
    }

    /** A preposition with an attached pronoun. */
    boolean isWithPronoun(String folded) {
        return withPronoun.contains(folded);
    }

    boolean isTime(String folded) {
        return time.contains(folded);
    }

    /** A word of time with its preposition attached. */
    boolean isAttachedTime(String folded) {
        return attachedTime.contains(folded);
    }

    /** Whether the table {@code clause-words} gives a folded word this role. */
    boolean has(String role, String folded) {
        Set<String> members = roles.get(role);
        return members != null && members.contains(folded);
    }
}
