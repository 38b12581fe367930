package org.rawi.lab.morph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rawi.inflection.Paradigms;
import org.rawi.script.Folding;
import org.rawi.vocabulary.WordForms;

/** Gathers forms, classes, lemmas and counts into a {@link WordForms}. */
final class FormsBuilder {

    private static final int MOST = 15;

    private final Map<String, Integer> classes = new HashMap<>();
    private final Map<String, String> lemmaOf = new HashMap<>();
    private final Map<String, Integer> counts;

    /**
     * @param counts how often each folded word of the raw corpus occurs
     */
    FormsBuilder(Map<String, Integer> counts) {
        this.counts = counts;
    }

    void verb(String past, Iterable<String> presents) {
        String lemma = Folding.key(past);
        for (String form : Paradigms.past(past)) {
            add(form, WordForms.PAST, lemma);
        }
        for (String present : presents) {
            for (String form : Paradigms.present(present)) {
                add(form, WordForms.PRESENT, lemma);
            }
        }
    }

    void noun(String singular) {
        for (String form : Paradigms.noun(singular)) {
            add(form, WordForms.NOUN, Folding.key(singular));
        }
    }

    void adjective(String masculine, Iterable<String> plurals) {
        for (String form : Paradigms.adjective(masculine)) {
            add(form, WordForms.ADJECTIVE, Folding.key(masculine));
        }
        for (String plural : plurals) {
            add(Folding.key(plural), WordForms.ADJECTIVE, Folding.key(masculine));
        }
    }

    void name(String name) {
        add(Folding.key(name), WordForms.NAME, Folding.key(name));
    }

    /** The first lemma of a form stays: callers begin with the commoner class. */
    private void add(String form, int kind, String lemma) {
        if (form.length() > 1) {
            classes.merge(form, kind, (a, b) -> a | b);
            lemmaOf.putIfAbsent(form, lemma);
        }
    }

    WordForms build(int rarest) {
        counts.forEach((word, count) -> {
            if (count >= rarest) {
                classes.putIfAbsent(word, 0);
            }
        });
        TreeMap<Integer, String> byHash = new TreeMap<>();
        classes.keySet().stream().sorted().forEach(form -> byHash.putIfAbsent(WordForms.hash(form), form));
        return table(byHash);
    }

    private WordForms table(TreeMap<Integer, String> byHash) {
        int[] hashes = new int[byHash.size()];
        byte[] kinds = new byte[byHash.size()];
        byte[] frequencies = new byte[byHash.size()];
        int[] lemmas = new int[byHash.size()];
        List<String> lemmaList = new ArrayList<>();
        Map<String, Integer> lemmaIndex = new HashMap<>();
        int i = 0;
        for (Map.Entry<Integer, String> entry : byHash.entrySet()) {
            String form = entry.getValue();
            hashes[i] = entry.getKey();
            kinds[i] = Objects.requireNonNull(classes.get(form), form).byteValue();
            frequencies[i] = (byte) (log(count(form)) | log(count("ال" + form)) << 4);
            String lemma = lemmaOf.getOrDefault(form, form);
            lemmas[i++] = lemma.equals(form)
                    ? -1
                    : lemmaIndex.computeIfAbsent(lemma, l -> {
                        lemmaList.add(l);
                        return lemmaList.size() - 1;
                    });
        }
        return new WordForms(hashes, kinds, frequencies, lemmas, lemmaList);
    }

    private int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    private static int log(int count) {
        return Math.min(MOST, 32 - Integer.numberOfLeadingZeros(count));
    }
}
