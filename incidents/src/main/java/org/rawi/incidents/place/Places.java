package org.rawi.incidents.place;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.script.Folding;

/** Which place lies in which, and which adjective stands for which: the table {@code places}. Immutable. */
public final class Places {

    private static final String[] NISBA_ENDINGS = {"", "ه", "ين", "ون", "ا"};

    private final Set<String> countries = new HashSet<>();
    private final Map<String, Set<String>> nameOfSpelling = new HashMap<>();
    private final Map<String, Set<String>> within = new HashMap<>();
    private final Map<String, Set<String>> byNisba = new HashMap<>();

    public Places(Lexicon lexicon) {
        for (Entry entry : lexicon.table("places")) {
            String name = key(entry.word());
            spelling(name, name);
            entry.list("spellings").forEach(other -> spelling(key(other), name));
            if (entry.kind().equals("country")) {
                countries.add(name);
            }
            if (entry.has("within")) {
                within.computeIfAbsent(name, n -> new HashSet<>()).add(key(entry.get("within")));
            }
            entry.list("nisba")
                    .forEach(nisba -> byNisba.computeIfAbsent(Folding.key(nisba), n -> new HashSet<>())
                            .add(name));
        }
    }

    private void spelling(String spelling, String name) {
        nameOfSpelling.computeIfAbsent(spelling, s -> new HashSet<>()).add(name);
    }

    public boolean isCountry(String name) {
        return names(name).stream().anyMatch(countries::contains);
    }

    public boolean isKnown(String name) {
        return !names(name).isEmpty();
    }

    /** Whether the first place is the second, or encloses it, at any remove; false for names that no table knows. */
    public boolean encloses(String outer, String inner) {
        return around(inner).stream().anyMatch(names(outer)::contains);
    }

    /** Whether two names are spellings of one place. */
    public boolean same(String one, String other) {
        return names(one).stream().anyMatch(names(other)::contains);
    }

    /** Whether two places lie in one country, or one of them in no known one. */
    public boolean shareCountry(String one, String other) {
        Set<String> around = new HashSet<>(around(one));
        Set<String> otherwise = new HashSet<>(around(other));
        around.retainAll(countries);
        otherwise.retainAll(countries);
        return around.isEmpty() || otherwise.isEmpty() || around.stream().anyMatch(otherwise::contains);
    }

    /** A place and all that it lies in. */
    private Set<String> around(String name) {
        Deque<String> open = new ArrayDeque<>(names(name));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (String around : within.getOrDefault(open.remove(), Set.of())) {
                if (seen.add(around)) {
                    open.add(around);
                }
            }
        }
        return seen;
    }

    /** The places that an adjective stands for, folded and without article: «الأميركية» gives those of أميركا. */
    public Set<String> ofNisba(String word) {
        String bare = key(word);
        for (String ending : NISBA_ENDINGS) {
            if (bare.endsWith(ending)) {
                Set<String> found = byNisba.get(bare.substring(0, bare.length() - ending.length()));
                if (found != null) {
                    return found;
                }
            }
        }
        return Set.of();
    }

    /** The table's name of every place of this spelling. */
    private Set<String> names(String name) {
        return nameOfSpelling.getOrDefault(key(name), Set.of());
    }

    /** A folded name without its article. */
    private static String key(String name) {
        String folded = Folding.key(name);
        return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
    }
}
