package org.rawi.analysis;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.PartOfSpeech;
import org.rawi.script.Folding;

/** Words of the closed classes and number words, by their folded form. */
final class FunctionWords {

    private final Map<String, Word> words = new HashMap<>();

    /** A closed-class word. */
    record Word(PartOfSpeech partOfSpeech, String lemma) {}

    FunctionWords(Lexicon lexicon) {
        for (Entry entry : lexicon.table("function-words")) {
            PartOfSpeech pos = PartOfSpeech.valueOf(entry.get("pos").toUpperCase(Locale.ROOT));
            Word word = new Word(pos, Folding.key(entry.has("lemma") ? entry.get("lemma") : entry.word()));
            words.merge(entry.key(), word, (known, other) -> isCommoner(other, known) ? other : known);
        }
        for (Entry entry : lexicon.table("number-words")) {
            if (entry.word().indexOf(' ') < 0) {
                words.putIfAbsent(entry.key(), new Word(PartOfSpeech.NUM, entry.key()));
            }
        }
    }

    /** كان and كأن fold alike. */
    private static boolean isCommoner(Word word, Word known) {
        return word.partOfSpeech == PartOfSpeech.AUX && known.partOfSpeech == PartOfSpeech.SCONJ;
    }

    @Nullable
    Word find(String folded) {
        return words.get(folded);
    }
}
