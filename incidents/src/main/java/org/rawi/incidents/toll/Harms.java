package org.rawi.incidents.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.figure.Figure;
import org.rawi.incidents.value.Slot;
import org.rawi.inflection.Form;
import org.rawi.inflection.FormIndex;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.token.Token;

/** Which words say that people were killed, injured, detained, and which name a person. Immutable. */
public final class Harms {

    private static final Set<String> KINDS = Set.of("killed", "injured", "missing", "detained", "abducted");

    private final FormIndex verbs;
    private final FormIndex victims;
    private final FormIndex persons;
    private final FormIndex offices;

    public Harms(Lexicon lexicon) {
        verbs = new FormIndex("figure-verbs", rows(lexicon, "figure-verbs"));
        victims = new FormIndex("counted", rows(lexicon, "counted"));
        List<Entry> people = new ArrayList<>(lexicon.table("counted"));
        people.removeIf(row -> !row.get("role").equals("person"));
        persons = new FormIndex("counted", people);
        offices = new FormIndex("offices", lexicon.table("offices"));
    }

    private static List<Entry> rows(Lexicon lexicon, String table) {
        return lexicon.table(table).stream()
                .filter(row -> KINDS.contains(row.get("kind")) && row.word().indexOf(' ') < 0)
                .toList();
    }

    /** The slot of the harm that a word names; null for other words. */
    @Nullable
    public Slot of(Token token) {
        if (!token.is(Token.Kind.WORD)) {
            return null;
        }
        List<FormIndex.Match> found = verbs.find(token);
        if (found.isEmpty()) {
            found = victims.find(token);
        }
        return found.isEmpty() ? null : Slot.of(kind(found.get(0).entry()));
    }

    private static Figure.Kind kind(Entry row) {
        return Figure.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    }

    /** Whether a word names people: «شخص», «جنود». */
    public boolean isPeople(Token token) {
        return !persons.find(token).isEmpty();
    }

    /** Whether a word names one person: «رجل», «صحفية», «زعيم». */
    public boolean isPerson(Token token) {
        return isSingular(persons, token) || !isPeople(token) && isSingular(offices, token);
    }

    private static boolean isSingular(FormIndex nouns, Token token) {
        return nouns.find(token).stream().anyMatch(match -> match.form().number() == Form.Number.SINGULAR);
    }
}
