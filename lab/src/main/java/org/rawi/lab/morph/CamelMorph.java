package org.rawi.lab.morph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lemmas of Camel Morph MSA (CC BY 4.0): verbs with their present, adjectives with their plurals, proper nouns. */
final class CamelMorph {

    private final Path folder;

    CamelMorph(Path folder) {
        this.folder = folder;
    }

    /** Past third person singular to presents of the same. */
    Map<String, Set<String>> verbs() throws IOException {
        Map<String, Set<String>> verbs = new LinkedHashMap<>();
        for (Map<String, String> row : Csv.read(folder.resolve("MSA-Verb-LEX-PV.csv"))) {
            String lemma = row.getOrDefault("LEMMA", "");
            if (!lemma.isEmpty()) {
                verbs.putIfAbsent(Buckwalter.arabic(lemma), new LinkedHashSet<>());
            }
        }
        for (Map<String, String> row : Csv.read(folder.resolve("MSA-Verb-LEX-IV.csv"))) {
            String past = Buckwalter.arabic(row.getOrDefault("LEMMA", ""));
            if (!past.isEmpty() && !row.getOrDefault("COND-T", "").equals("c-suff")) {
                String stem = row.getOrDefault("FORM", "") + ending(row.getOrDefault("COND-S", ""));
                verbs.computeIfAbsent(past, p -> new LinkedHashSet<>()).add("ي" + Buckwalter.arabic(stem));
            }
        }
        return verbs;
    }

    /** The letters that a condition such as {@code #-iy} adds to the stem before no suffix. */
    private static String ending(String conditions) {
        for (String condition : conditions.split(" ")) {
            if (condition.startsWith("#-")) {
                return condition.substring(2);
            }
        }
        return "";
    }

    /** Masculine singular to broken plurals. */
    Map<String, Set<String>> adjectives() throws IOException {
        Map<String, Set<String>> adjectives = new LinkedHashMap<>();
        for (String file : List.of("MSA-Adj-LEX.csv", "MSA-Adj-Comp-LEX.csv")) {
            for (Map<String, String> row : Csv.read(folder.resolve(file))) {
                String lemma = Buckwalter.arabic(row.getOrDefault("LEMMA", ""));
                String form = Buckwalter.arabic(row.getOrDefault("FORM", ""));
                if (lemma.length() > 1) {
                    Set<String> forms = adjectives.computeIfAbsent(lemma, l -> new LinkedHashSet<>());
                    if (form.length() > 2 && !form.equals(lemma) && !lemma.startsWith(form)) {
                        forms.add(form);
                    }
                }
            }
        }
        return adjectives;
    }

    List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        Map<String, Boolean> known = new HashMap<>();
        for (Map<String, String> row : Csv.read(folder.resolve("MSA-Noun-Prop-LEX.csv"))) {
            String lemma = Buckwalter.arabic(row.getOrDefault("LEMMA", ""));
            if (lemma.length() > 1 && known.put(lemma, true) == null) {
                names.add(lemma);
            }
        }
        return names;
    }
}
