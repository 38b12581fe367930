package org.rawi.loaded;

import org.rawi.inflection.Form;
import org.rawi.lexicon.Entry;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.name.Names;
import org.rawi.script.Folding;
import org.rawi.script.Letters;
import org.rawi.vocabulary.Sense;
import org.rawi.vocabulary.TablePhrases.Found;

/** Where a loaded word is only a homograph or neutral: inside a name, spelled otherwise, beside words that its row rules out. */
final class Guards {

    private final Words words;
    private final Names names;

    Guards(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    boolean admits(int at, Sense sense) {
        return (!isName(at) || isAlsoName(sense.entry()))
                && !sense.isWithoutMadda(words.text(words.token(at).span()))
                && !isFalseDual(sense)
                && isSpelledAlike(at, sense)
                && fits(at, sense)
                && !isRuledOut(at, sense.end(), sense.entry());
    }

    /** For a phrase met as written: «كما يسمى» is not «ما يسمى», nor «جرائم الحرب» what «جريمة حرب» is. */
    boolean admits(int at, Found<Entry> phrase) {
        boolean indefinite = phrase.value().get("only").equals("indefinite");
        return (!isName(at) || isAlsoName(phrase.value()))
                && !phrase.preposition()
                && !(indefinite && words.traits(phrase.end() - 1).definite())
                && !isRuledOut(at, phrase.end(), phrase.value());
    }

    /** «الكيان الصهيوني» names a state and judges it. */
    private static boolean isAlsoName(Entry entry) {
        return entry.get("only").equals("also-name");
    }

    /** Whether a token ends inside a name. */
    private boolean isName(int at) {
        return names.at(words.token(at).span().end() - 1) != null;
    }

    /** «مهرجان» is no pair of «مهرج», «عدوى» no construct of «عدو»; of phrases no dual counts. */
    private static boolean isFalseDual(Sense sense) {
        Form form = sense.form();
        boolean phrase = sense.entry().kind().equals("phrase");
        return form.number() == Form.Number.DUAL && (phrase || !form.folded().endsWith("ين"));
    }

    /** Folding unites ة with ه and ى with ي; «حكمه» is not «حكمة», and «يدعى» not «يدعي». */
    private boolean isSpelledAlike(int at, Sense sense) {
        if (sense.end() > at + 1) {
            return true;
        }
        Traits traits = words.traits(at);
        char last = lastLetter(at);
        boolean feminine = sense.form().folded().endsWith(String.valueOf(Letters.HEH))
                && !sense.form().isVerb();
        boolean present = sense.form().kind() == Form.Kind.PRESENT;
        return !(feminine && last == Letters.HEH && !traits.possessed()) && !(present && last == Letters.ALEF_MAKSURA);
    }

    private char lastLetter(int at) {
        String word = words.text(words.token(at).span());
        for (int i = word.length() - 1; i >= 0; i--) {
            if (Letters.isArabicLetter(word.charAt(i)) && word.charAt(i) != Letters.TATWEEL) {
                return word.charAt(i);
            }
        }
        return ' ';
    }

    /** The limit that the row sets in its column {@code only}. */
    private boolean fits(int at, Sense sense) {
        Traits traits = words.traits(at);
        Form form = sense.form();
        return switch (sense.entry().get("only")) {
            case "adjective" -> followsItsNoun(at);
            case "definite" -> traits.definite();
            case "indefinite" -> !words.traits(sense.end() - 1).definite();
            case "definite-plural" -> traits.definite() && form.number() != Form.Number.SINGULAR;
            case "masculine" -> !form.feminine() && traits.definite();
            case "singular" ->
                form.number() == Form.Number.SINGULAR && !form.folded().endsWith("ون");
            case "past" -> form.kind() == Form.Kind.PAST;
            case "name" -> sense.end() < words.size() && isName(sense.end());
            default -> true;
        };
    }

    private boolean followsItsNoun(int at) {
        if (at == 0) {
            return false;
        }
        boolean noun = words.pos(at - 1) == PartOfSpeech.NOUN || words.pos(at - 1) == PartOfSpeech.ADJ;
        Traits before = words.traits(at - 1);
        boolean adjective =
                words.pos(at) == PartOfSpeech.ADJ || words.traits(at).definite();
        return noun
                && adjective
                && !isPerson(at - 1)
                && (before.definite() || before.possessed()) == words.traits(at).definite();
    }

    private boolean isPerson(int at) {
        Mention mention = names.at(words.token(at).span().end() - 1);
        return mention != null && names.entity(mention.entity()).type() == EntityType.PERSON;
    }

    /** Whether a word of the row's column {@code not} stands beside it. */
    private boolean isRuledOut(int at, int end, Entry entry) {
        if (!entry.has("not")) {
            return false;
        }
        for (String word : entry.list("not")) {
            String key = Folding.key(word);
            if (isForm(key, at - 1) || isForm(key, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a word with at most three letters of particles before it and two of endings after it. */
    private boolean isForm(String key, int at) {
        if (at < 0 || at >= words.size()) {
            return false;
        }
        String folded = words.token(at).folded();
        int before = folded.indexOf(key);
        return before >= 0 && before <= 3 && folded.length() - before - key.length() <= 2;
    }
}
