package org.rawi.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Sort;
import org.rawi.name.Repeats.Named;

/** Which names of a report are one thing: a union over what they share (row, words, abbreviation in brackets). */
final class Groups {

    private final int[] parent;

    Groups(Clues clues, Identity identity, List<Named> named) {
        parent = new int[named.size()];
        Map<String, Integer> firstWith = new HashMap<>();
        ShortForms words = new ShortForms(clues, List.of());
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            Named name = named.get(i);
            join(firstWith, i, key(words, identity, name.of()));
            if (name.of().entry() != null) {
                join(firstWith, i, name.of().entry().where());
            }
            if (i > 0 && isInBracketsAfter(clues, named.get(i - 1).candidate(), name.candidate())) {
                union(i - 1, i);
            }
        }
    }

    private static String key(ShortForms words, Identity identity, Candidate candidate) {
        List<String> own = words.words(candidate);
        String name = candidate.type() == Sort.ORGANIZATION ? identity.of(own) : String.join(" ", own);
        return candidate.type() + " " + name;
    }

    private static boolean isInBracketsAfter(Clues clues, Candidate before, Candidate inside) {
        return before.type() == Sort.ORGANIZATION
                && inside.type() == Sort.ORGANIZATION
                && inside.first() == before.end() + 1
                && clues.tokens().get(before.end()).isMark('(');
    }

    private void join(Map<String, Integer> firstWith, int name, String key) {
        Integer first = firstWith.putIfAbsent(key, name);
        if (first != null) {
            union(first, name);
        }
    }

    private void union(int a, int b) {
        parent[root(b)] = root(a);
    }

    private int root(int at) {
        int root = at;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }

    /** The same text for all names of one thing. */
    String of(int name) {
        return Integer.toString(root(name));
    }
}
