package org.rawi.gazetteer;

import java.util.List;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.lexicon.Phrases;

/** Puts the rows of the name tables, in all their forms, into one trie. */
final class GazetteerTables {

    private static final String ARTICLE = "ال";
    private static final String[] NISBA_ENDINGS = {"", "ة"};
    private static final String[] NISBA_PLURALS = {"ين", "ون", "ان", "ات"};

    private final Phrases<Known> phrases = new Phrases<>();

    GazetteerTables(Lexicon lexicon) {
        names(lexicon.table("places"), Sort.PLACE);
        names(lexicon.table("persons"), Sort.PERSON);
        names(lexicon.table("organizations"), Sort.ORGANIZATION);
        lexicon.table("places").forEach(this::nisbas);
        lexicon.table("personal-names").forEach(this::personalName);
        lexicon.table("heads").forEach(head -> phrases.add(head.word(), new Known(Sort.HEAD, head, true)));
        lexicon.table("offices").forEach(this::office);
        times(lexicon.table("weekdays"));
        times(lexicon.table("months"));
        lexicon.table("function-words").forEach(row -> phrases.add(row.word(), new Known(Sort.FUNCTION, row, true)));
    }

    Phrases<Known> phrases() {
        return phrases;
    }

    private void names(List<Entry> rows, Sort sort) {
        for (Entry row : rows) {
            phrases.add(words(row.word()), new Known(sort, row, true));
            for (String spelling : row.list("spellings")) {
                phrases.add(words(spelling), new Known(sort, row, false));
            }
        }
    }

    private void nisbas(Entry place) {
        Known known = new Known(Sort.NISBA, place, false);
        for (String nisba : place.list("nisba")) {
            String[] parts = nisba.split(" ");
            for (String ending : NISBA_ENDINGS) {
                String form = String.join(ending + " ", parts) + ending;
                phrases.add(form, known);
                phrases.add(ARTICLE + form.replace(" ", " " + ARTICLE), known);
            }
            if (parts.length == 1) {
                for (String ending : NISBA_PLURALS) {
                    withArticle(nisba + ending, known);
                }
            }
        }
    }

    private void personalName(Entry name) {
        String part = name.get("part");
        if (part.equals("compound")) {
            phrases.add(words(name.word()), new Known(Sort.COMPOUND, name, true));
            return;
        }
        if (!part.equals("family")) {
            phrases.add(words(name.word()), new Known(Sort.GIVEN, name, true));
        }
        if (!part.equals("given")) {
            phrases.add(words(name.word()), new Known(Sort.FAMILY, name, true));
        }
    }

    private void office(Entry office) {
        Known known = new Known(Sort.OFFICE, office, true);
        if (office.word().indexOf(' ') < 0) {
            withArticle(office.word(), known);
        } else {
            phrases.add(office.word(), known);
        }
    }

    private void times(List<Entry> rows) {
        rows.forEach(row -> phrases.add(row.word(), new Known(Sort.TIME, row, true)));
    }

    private void withArticle(String word, Known known) {
        phrases.add(word, known);
        if (!word.startsWith(ARTICLE)) {
            phrases.add(ARTICLE + word, known);
        }
    }

    /** Words of a name; a hyphen in the text counts as a blank, so it must here. */
    private static String words(String name) {
        return name.replace('-', ' ').replace('_', ' ').strip();
    }
}
