package org.rawi.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.inflection.FormIndex;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.lexicon.Phrases;
import org.rawi.morph.Words;

/** Fixed phrases and adjectives that change a status. Immutable, shared by all reports. */
final class StatusWords {

    static final String TABLE = "status-words";
    /** Notes that name a preposition and nothing else. */
    private static final Set<String> ONLY = Set.of("ب", "ل", "في", "من", "عن", "على", "إلى", "إلى or ل", "ب or في");

    private final FormIndex adjectives;
    private final Phrases<Entry> phrases = new Phrases<>();

    StatusWords(Lexicon lexicon) {
        for (Entry entry : lexicon.table(TABLE)) {
            if (entry.get("pos").equals("phrase") && !entry.has("forms")) {
                phrases.add(entry.word(), entry);
            }
        }
        adjectives = new FormIndex(
                TABLE,
                lexicon.table(TABLE).stream()
                        .filter(entry -> entry.get("scope").equals("adjective")
                                && entry.get("pos").equals("adjective"))
                        .toList());
    }

    /** The row of a fixed phrase (من المقرر, في حال) that begins at a token, or null. */
    @Nullable
    Entry phrase(Words words, int at, int limit) {
        String first = words.token(at).folded();
        Phrases.Node<Entry> node = phrases.first(first);
        if (node == null && words.traits(at).hasConjunction() && first.length() > 1) {
            node = phrases.first(first.substring(1));
        }
        Entry best = null;
        for (int next = at + 1; node != null; next++) {
            best = node.values().isEmpty() ? best : node.values().get(0);
            node = next < limit ? node.next(words.token(next).folded()) : null;
        }
        return best;
    }

    /** The row of an adjective (المزعوم, الفاشلة) or phrase (مشتبه به) that changes the status of its noun, or null. */
    @Nullable
    Entry adjective(Words words, int at, int limit) {
        List<FormIndex.Match> matches = adjectives.find(words.token(at));
        if (!matches.isEmpty()) {
            return matches.get(0).entry();
        }
        Entry phrase = phrase(words, at, limit);
        return phrase != null && phrase.get("scope").equals("adjective") ? phrase : null;
    }

    /** Whether a verb has no object but what its preposition leads in (فشل في): a bare noun behind it is its subject. */
    static boolean needsPreposition(Entry entry) {
        String note = entry.get("note");
        return entry.get("pos").equals("verb") && !note.isEmpty() && ONLY.contains(note);
    }
}
