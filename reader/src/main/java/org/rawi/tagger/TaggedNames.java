package org.rawi.tagger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;

/** Makes names of labels; a name that a rule proposed too keeps the rule's row and reason. */
final class TaggedNames {

    private final Clues clues;
    private final Stems stems;
    private final List<Candidate> proposed;
    private final int[] scores;
    private final float unit;

    TaggedNames(Clues clues, Stems stems, List<Candidate> proposed, int[] scores, float unit) {
        this.clues = clues;
        this.stems = stems;
        this.proposed = proposed;
        this.scores = scores;
        this.unit = unit;
    }

    /** The names that labels, one a token, make; in order. */
    List<Candidate> of(int[] labels) {
        List<Candidate> names = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            Sort sort = Label.sort(labels[i]);
            if (sort != null) {
                int end = i + 1;
                while (end < labels.length && labels[end] == Label.inside(sort).ordinal()) {
                    end++;
                }
                int first = sort == Sort.PERSON ? Joined.first(clues.tokens(), i, labels) : i;
                end = sort == Sort.PERSON ? Joined.end(clues.tokens(), end, labels) : end;
                add(first, end, sort, margin(labels, i, end), names);
                i = end - 1;
            }
        }
        return names;
    }

    private void add(int from, int to, Sort sort, float margin, List<Candidate> names) {
        int first = from;
        int end = to;
        while (first < end && !clues.tokens().get(first).isWord()) {
            first++;
        }
        while (first < end && !clues.tokens().get(end - 1).isWord()) {
            end--;
        }
        Candidate rule = first < end ? proposed(first, end, sort) : null;
        if (rule != null) {
            names.add(rule);
        } else if (first < end && !isOrdinary(first, end) && !isLeftOut(first, end)) {
            int named = Math.min(afterClassWord(first, sort), end - 1);
            names.add(tagged(named, end, sort, margin));
        }
    }

    /** A single common word that news does not use as a name, and that no table knows as one. */
    private boolean isOrdinary(int first, int end) {
        if (end - first > 1
                || clues.is(first, Sort.PLACE)
                || clues.is(first, Sort.ORGANIZATION)
                || clues.is(first, Sort.PERSON)) {
            return false;
        }
        boolean personal = clues.is(first, Sort.GIVEN) || clues.is(first, Sort.FAMILY);
        return !personal && clues.isOrdinary(first, stems.at(first).cut());
    }

    /** A place's name that is an adjective too, or a club's that is a common word: the rules, who know both, left it out. */
    private boolean isLeftOut(int first, int end) {
        Known body = clues.word(first, Sort.ORGANIZATION, false);
        boolean bare = body != null
                && body.form() == Known.Form.BARE
                && body.entry().kind().equals("club");
        boolean adjective = clues.is(first, Sort.PLACE) && clues.is(first, Sort.NISBA);
        if (end - first > 1 || !bare && !adjective) {
            return false;
        }
        for (Candidate candidate : proposed) {
            if (candidate.first() <= first && first < candidate.end()) {
                return false;
            }
        }
        return true;
    }

    /** Index after a class word or title that the tagger took into a name. */
    private int afterClassWord(int first, Sort sort) {
        if (sort == Sort.PERSON) {
            Match office = clues.longest(first, Sort.OFFICE);
            return office == null || office.is(Sort.GIVEN) ? first : office.end();
        }
        Known head = clues.word(first, Sort.HEAD, false);
        return head != null && head.entry().get("inside").equals("no") ? first + 1 : first;
    }

    private @Nullable Candidate proposed(int first, int end, Sort sort) {
        for (Candidate candidate : proposed) {
            if (candidate.first() == first && candidate.end() == end && candidate.type() == sort) {
                return candidate;
            }
        }
        return null;
    }

    private Candidate tagged(int first, int end, Sort sort, float margin) {
        String why = "tagger, " + Math.round(margin) + " ahead of no name";
        return new Candidate(first, end, stems.at(first).cut(), sort, false, null, why);
    }

    /** By how much a name's labels beat {@link Label#OUTSIDE}, on the mean of its tokens. */
    private float margin(int[] labels, int from, int end) {
        int sum = 0;
        for (int i = from; i < end; i++) {
            sum += scores[i * Label.COUNT + labels[i]] - scores[i * Label.COUNT];
        }
        return sum * unit / (end - from);
    }
}
