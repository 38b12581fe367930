package org.rawi.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.gazetteer.Known.Form;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.lexicon.Phrases;

/** Puts the rows of the name tables, in all their forms, into one trie. */
final class GazetteerTables {

    private static final String ARTICLE = "ال";
    /** Kind of clubs, whose class word stands inside their name and may still be left out. */
    private static final String CLUB = "club";

    private static final String[] NISBA_ENDINGS = {"", "ة"};
    private static final String[] NISBA_PLURALS = {"ين", "ون", "ان", "ات"};

    private final Phrases<Known> phrases = new Phrases<>();

    GazetteerTables(Lexicon lexicon) {
        names(lexicon.table("places"), Sort.PLACE);
        names(lexicon.table("persons"), Sort.PERSON);
        names(lexicon.table("organizations"), Sort.ORGANIZATION);
        bare(lexicon);
        lexicon.table("places").forEach(this::nisbas);
        lexicon.table("demonyms").forEach(this::demonym);
        lexicon.table("personal-names").forEach(this::personalName);
        lexicon.table("heads").forEach(head -> phrases.add(head.word(), new Known(Sort.HEAD, head, Form.FULL)));
        lexicon.table("offices").forEach(this::office);
        times(lexicon.table("weekdays"));
        times(lexicon.table("months"));
        lexicon.table("function-words")
                .forEach(row -> phrases.add(row.word(), new Known(Sort.FUNCTION, row, Form.FULL)));
    }

    Phrases<Known> phrases() {
        return phrases;
    }

    private void names(List<Entry> rows, Sort sort) {
        for (Entry row : rows) {
            phrases.add(words(row.word()), new Known(sort, row, Form.FULL));
            for (String spelling : row.list("spellings")) {
                phrases.add(words(spelling), new Known(sort, row, Form.SPELLING));
            }
        }
    }

    /** Bodies go by their name without its class word too: «العربية» is قناة العربية. */
    private void bare(Lexicon lexicon) {
        Set<String> classWords = new HashSet<>();
        for (Entry head : lexicon.table("heads")) {
            boolean club = head.kind().equals(CLUB) && !head.word().startsWith(ARTICLE);
            if (club || head.get("inside").equals("no")) {
                classWords.add(head.word());
            }
        }
        for (Entry body : lexicon.table("organizations")) {
            bare(body, body.word(), classWords);
            if (body.kind().equals(CLUB)) {
                body.list("spellings").forEach(spelling -> bare(body, spelling, classWords));
            }
        }
    }

    private void bare(Entry body, String name, Set<String> classWords) {
        int blank = name.indexOf(' ');
        if (blank > 0 && classWords.contains(name.substring(0, blank))) {
            phrases.add(words(name.substring(blank + 1)), new Known(Sort.ORGANIZATION, body, Form.BARE));
        }
    }

    private void demonym(Entry people) {
        Known known = new Known(Sort.NISBA, people, Form.SPELLING);
        for (String ending : NISBA_ENDINGS) {
            withArticle(people.word() + ending, known);
        }
        for (String ending : NISBA_PLURALS) {
            withArticle(people.word() + ending, known);
        }
        people.list("plural").forEach(plural -> withArticle(plural, known));
    }

    private void nisbas(Entry place) {
        Known known = new Known(Sort.NISBA, place, Form.SPELLING);
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
            phrases.add(words(name.word()), new Known(Sort.COMPOUND, name, Form.FULL));
            return;
        }
        if (!part.equals("family")) {
            phrases.add(words(name.word()), new Known(Sort.GIVEN, name, Form.FULL));
        }
        if (!part.equals("given")) {
            phrases.add(words(name.word()), new Known(Sort.FAMILY, name, Form.FULL));
        }
    }

    private void office(Entry office) {
        Known known = new Known(Sort.OFFICE, office, Form.FULL);
        if (office.word().indexOf(' ') < 0) {
            withArticle(office.word(), known);
        } else {
            phrases.add(office.word(), known);
        }
    }

    private void times(List<Entry> rows) {
        rows.forEach(row -> phrases.add(row.word(), new Known(Sort.TIME, row, Form.FULL)));
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
