package org.rawi.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.Stem;

/** The forms under which settled names may come again. */
final class ShortForms {

    private static final String ARABIC = "personal-names.arabic";
    private static final int SHORTEST = 3;
    private static final int LONG_ENOUGH = 5;
    /** Binary logarithm of how often a typing error may be seen in a large corpus. */
    private static final int COMMON = 4;

    /**
     * One form.
     *
     * @param words folded
     * @param of the settled name
     */
    record Form(List<String> words, Candidate of) {}

    private final Clues clues;
    private final Map<String, List<Form>> byFirstWord = new HashMap<>();
    private final FullerNames fuller = new FullerNames(this);
    private final List<Form> single = new ArrayList<>();

    ShortForms(Clues clues, List<Candidate> settled) {
        this.clues = clues;
        for (Candidate candidate : settled) {
            List<String> words = words(candidate);
            add(words, candidate);
            if (candidate.type() == Sort.PERSON && words.size() > 1) {
                fuller.add(candidate);
            }
            if (candidate.type() == Sort.PERSON && words.size() > 1) {
                addFamilyName(words, candidate);
                addFirstName(words, candidate);
            }
        }
    }

    private void addFamilyName(List<String> words, Candidate person) {
        int last = words.size() - 1;
        boolean compound = clues.is(person.end() - 2, Sort.COMPOUND);
        add(words.subList(compound && last > 1 ? last - 1 : last, words.size()), person);
        if (last > 1) {
            add(List.of(words.get(0), words.get(last)), person);
            add(words.subList(last - 1, words.size()), person);
        }
    }

    /** Foreigners go by their first name too, and Koreans and Chinese by their family name, which comes first. */
    private void addFirstName(List<String> words, Candidate person) {
        Known given = clues.word(person.first(), Sort.GIVEN, false);
        boolean arabic = given != null && given.entry().where().startsWith(ARABIC);
        if (!arabic && clues.word(person.first(), Sort.FUNCTION, false) == null) {
            add(words.subList(0, 1), person);
        }
    }

    private void add(List<String> words, Candidate of) {
        if (words.size() == 1 && words.get(0).length() < SHORTEST) {
            return;
        }
        Form form = new Form(List.copyOf(words), of);
        byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>(2)).add(form);
        if (words.size() == 1) {
            single.add(form);
        }
    }

    /** The folded words of a candidate, particles of the first left out, marks left out. */
    List<String> words(Candidate candidate) {
        List<String> words = new ArrayList<>(candidate.size());
        for (int i = candidate.first(); i < candidate.end(); i++) {
            if (clues.tokens().get(i).isWord()) {
                words.add(i == candidate.first() ? firstWord(candidate) : clues.word(i));
            }
        }
        return words;
    }

    private String firstWord(Candidate candidate) {
        String word = clues.word(candidate.first());
        for (Stem stem : clues.stems(candidate.first())) {
            if (stem.cut() == candidate.cut()) {
                return stem.word();
            }
        }
        return word.substring(candidate.cut());
    }

    /**
     * A settled name, with the fuller name that it is short for: a lone family name is the person's of whom the report gave
     * more, whatever a table or the tagger made of it.
     */
    Repeats.Named named(Candidate candidate) {
        boolean open = candidate.type() == Sort.PERSON || candidate.entry() == null;
        if (open && candidate.size() == 1) {
            for (Form form : byFirstWord.getOrDefault(firstWord(candidate), List.of())) {
                Candidate of = form.of();
                if (of.type() == Sort.PERSON && of.size() > 1 && form.words().size() == 1) {
                    return new Repeats.Named(candidate.as(Sort.PERSON), whole(of));
                }
            }
        }
        Form mistyped = candidate.entry() == null && candidate.size() == 1 ? mistyped(candidate) : null;
        if (mistyped != null) {
            return new Repeats.Named(candidate.as(mistyped.of().type()), mistyped.of());
        }
        return new Repeats.Named(candidate, whole(candidate));
    }

    /** The name itself, or the person's that it is a shorter or mistyped one of. */
    Candidate whole(Candidate name) {
        return name.type() == Sort.PERSON && name.entry() == null ? fuller.of(name) : name;
    }

    /** The longest form that begins at a token; of equal ones the nearest name before it. */
    @Nullable
    Form at(int token, Stem stem, boolean[] taken) {
        Form best = null;
        for (Form form : byFirstWord.getOrDefault(stem.word(), List.of())) {
            boolean better = best == null
                    || form.words().size() > best.words().size()
                    || form.words().size() == best.words().size() && form.of().first() < token;
            if (better && stands(token, form, taken)) {
                best = form;
            }
        }
        return best;
    }

    private boolean stands(int token, Form form, boolean[] taken) {
        if (token + form.words().size() > taken.length) {
            return false;
        }
        for (int i = 1; i < form.words().size(); i++) {
            if (taken[token + i] || !clues.word(token + i).equals(form.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Form mistyped(Candidate name) {
        for (Stem stem : clues.stems(name.first())) {
            Form form = stem.cut() == name.cut() ? nearly(name.first(), stem) : null;
            if (form != null && form.of().entry() != null) {
                return form;
            }
        }
        return null;
    }

    /** A long single-word form that the word is one letter away from, where the tables know no such word. */
    @Nullable
    Form nearly(int token, Stem stem) {
        if (single.isEmpty() || stem.word().length() < LONG_ENOUGH - 1 || clues.sorts(token) != 0 || isCommon(stem)) {
            return null;
        }
        for (Form form : single) {
            if (form.words().get(0).length() >= LONG_ENOUGH
                    && Edits.isOne(form.words().get(0), stem.word())) {
                return form;
            }
        }
        return null;
    }

    private boolean isCommon(Stem stem) {
        return clues.classes().frequency(stem.word()) > COMMON;
    }
}
