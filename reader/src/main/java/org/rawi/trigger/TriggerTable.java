package org.rawi.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.inflection.Form;
import org.rawi.inflection.FormIndex;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.token.Token;
import org.rawi.vocabulary.Sense;

/** The trigger tables, ready for search: rows by their place, and light constructions by their first word. */
final class TriggerTable {

    private final Map<Entry, TriggerRow> rows = new HashMap<>();
    private static final String VERBAL = "+";

    private final Map<String, Map<String, List<TriggerRow>>> continuations = new HashMap<>();
    private final FormIndex openings;
    private final FormIndex singles;
    private final FormIndex controls;

    /** A row that a token is a form of. */
    record Opening(TriggerRow row, Form form) {}

    /** The phrases that begin with one word: by the bare form of their second word. */
    record Phrases(Form form, Map<String, List<TriggerRow>> bySecond) {

        List<TriggerRow> with(String bareSecond) {
            return bySecond.getOrDefault(bareSecond, List.of());
        }
    }

    TriggerTable(Lexicon lexicon) {
        List<Entry> entries = lexicon.table("triggers");
        Set<String> single = new HashSet<>();
        List<Entry> phrases = new ArrayList<>();
        List<Entry> finalAlef = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.get("pos").equals("phrase")) {
                phrases.add(entry);
            } else {
                single.add(entry.key());
                if (entry.get("pos").equals("verb") && entry.key().endsWith("ا")) {
                    finalAlef.add(entry);
                }
            }
        }
        for (Entry entry : entries) {
            boolean phrase = entry.get("pos").equals("phrase");
            String first = entry.key().split(" ")[0];
            TriggerRow row = TriggerRow.of(entry, phrase && !single.contains(first));
            rows.put(entry, row);
        }
        openings = new FormIndex("triggers", firsts(phrases));
        singles = new FormIndex("triggers", finalAlef);
        controls = new FormIndex("triggers", lexicon.table("control-words"));
    }

    TriggerRow row(Sense sense) {
        TriggerRow row = rows.get(sense.entry());
        return row == null ? TriggerRow.of(sense.entry(), false) : row;
    }

    /** One entry for each first word of phrases; fills {@link #continuations}. */
    private List<Entry> firsts(List<Entry> phrases) {
        List<Entry> firsts = new ArrayList<>();
        for (Entry entry : phrases) {
            TriggerRow row = rows.get(entry);
            if (row == null || !row.isPhrase()) {
                continue;
            }
            Map<String, List<TriggerRow>> bySecond = continuations.get(group(row));
            if (bySecond == null) {
                bySecond = new HashMap<>();
                continuations.put(group(row), bySecond);
                firsts.add(entry);
            }
            bySecond.computeIfAbsent(Constructions.bare(row.words()[1]), second -> new ArrayList<>(1))
                    .add(row);
        }
        return firsts;
    }

    private static String group(TriggerRow row) {
        return row.verbal() ? row.words()[0] + VERBAL : row.words()[0];
    }

    /** The phrases whose first word the token is a form of. */
    List<Phrases> phrases(Token token) {
        List<FormIndex.Match> matches = openings.find(token);
        if (matches.isEmpty()) {
            return List.of();
        }
        List<Phrases> found = new ArrayList<>(matches.size());
        for (FormIndex.Match match : matches) {
            TriggerRow row = rows.get(match.entry());
            boolean jussive = match.form().kind() == Form.Kind.PRESENT
                    && match.form().folded().length()
                            < match.entry().get("forms").length();
            if (row != null && row.verbal() == match.form().isVerb() && !jussive) {
                found.add(new Phrases(match.form(), continuations.getOrDefault(group(row), Map.of())));
            }
        }
        return found;
    }

    /** The verbs in final ا (دعا) that a folded word is a form of: the only ones that read like a dual behind و. */
    List<Opening> singles(String folded) {
        return rows(singles.find(folded));
    }

    /** The form of a verb that lends its subject to the noun that is its object (نفذ, شن, أجرى), or null. */
    @Nullable
    Form support(Token token) {
        for (FormIndex.Match match : controls.find(token)) {
            if (match.entry().get("kind").equals("support")) {
                return match.form();
            }
        }
        return null;
    }

    /** Whether the subject of this verb does what its verbal noun names (بدأ, حاول, هدد ب). */
    boolean isControl(Token token) {
        return isOfKind(token, "control", true);
    }

    /** Whether the genitive of this noun does what the verbal noun behind it names (تورط الحزب في, قيام الجيش ب). */
    boolean isControlNoun(Token token) {
        return isOfKind(token, "control", false);
    }

    /** Whether the subject of this verb suffers what the noun behind it names (نجا من, واجه). */
    boolean isSuffering(Token token) {
        return isOfKind(token, "suffer", true);
    }

    private boolean isOfKind(Token token, String kind, boolean verb) {
        return controls.find(token).stream()
                .anyMatch(match ->
                        match.entry().get("kind").equals(kind) && match.form().isVerb() == verb);
    }

    private List<Opening> rows(List<FormIndex.Match> matches) {
        List<Opening> found = new ArrayList<>(matches.size());
        for (FormIndex.Match match : matches) {
            TriggerRow row = rows.get(match.entry());
            if (row != null && row.verbal() == match.form().isVerb()) {
                found.add(new Opening(row, match.form()));
            }
        }
        return found;
    }
}
