package org.rawi.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.lexicon.Lexicon;
import org.rawi.token.Token;
import org.rawi.token.Tokenizer;
import org.rawi.vocabulary.WordForms;

class SpellingTest {

    /** A dictionary of common words, each as common as it can be. */
    private static final List<String> COMMON = List.of(
            "اعلن",
            "التحالف",
            "منذ",
            "سبتمبر",
            "مدينه",
            "حلب",
            "لا",
            "يعلم",
            "المباراه",
            "المستوطنين",
            "التلفزيون",
            "قاعده");

    private static final WordForms FORMS = forms(COMMON);
    private static final Spelling SPELLING = new Spelling(Lexicon.builder().build(), FORMS, COMMON::contains);

    @ParameterizedTest
    @CsvSource({
        "أعلنالتحالف, اعلن التحالف",
        "منذسبتمبر, منذ سبتمبر",
        "مدينةحلب, مدينه حلب",
        "إلىحلب, الي حلب",
        "لايعلم, لا يعلم",
    })
    void partsWordsWithoutASpace(String written, String read) {
        assertThat(read(written)).isEqualTo(read);
        assertThat(mended(written)).containsExactly(Mending.Error.GLUED_WORDS);
    }

    @Test
    void joinsAWordWithASpaceInIt() {
        assertThat(read("المبا راة")).isEqualTo("المباراه");
        assertThat(mended("المبا راة")).containsExactly(Mending.Error.SPLIT_WORD);
    }

    @Test
    void dropsADoubledLetter() {
        assertThat(read("المستوطنيين")).isEqualTo("المستوطنين");
        assertThat(mended("المستوطنيين")).containsExactly(Mending.Error.DOUBLED_LETTER);
    }

    @Test
    void addsAMissingLetterToALongWord() {
        assertThat(read("التلفزون")).isEqualTo("التلفزيون");
        assertThat(mended("التلفزون")).containsExactly(Mending.Error.MISSING_LETTER);
    }

    @Test
    void believesAShortWordOnlyWhereTheReportWritesItElsewhere() {
        assertThat(read("قعدة")).isEqualTo("قعده");
        assertThat(read("قاعده ثم قاعدة")).isEqualTo("قاعده ثم قاعده");
        assertThat(mended("سبتمر في سبتمبر")).containsExactly(Mending.Error.MISSING_LETTER);
        assertThat(mended("سبتمر وحدها")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"أعلن التحالف", "بغداد", "جونزاليس", "الأودية", "تتابع"})
    void leavesOtherWordsAlone(String written) {
        assertThat(mended(written)).isEmpty();
    }

    @Test
    void letsEndlessWordsAlone() {
        String endless = "منذسبتمبر".repeat(100_000);

        assertThat(mended(endless)).isEmpty();
    }

    @Test
    void everyTokenKeepsItsPlace() {
        String text = "في منذسبتمبر المبا راة";
        List<Token> tokens = SPELLING.mend(text, Tokenizer.scan(text)).tokens();

        assertThat(tokens)
                .extracting(token -> token.span().in(text))
                .containsExactly("في", "منذ", "سبتمبر", "المبا راة");
    }

    @Test
    void saysWhatWasWrittenAndHowItWasRead() {
        String text = "منذسبتمبر";
        Mending mending = SPELLING.mend(text, Tokenizer.scan(text)).mendings().get(0);

        assertThat(mending.why(text)).isEqualTo("words without a space: «منذسبتمبر» read as «منذ سبتمبر»");
    }

    private static String read(String text) {
        return String.join(
                " ",
                SPELLING.mend(text, Tokenizer.scan(text)).tokens().stream()
                        .map(Token::folded)
                        .toList());
    }

    private static List<Mending.Error> mended(String text) {
        return SPELLING.mend(text, Tokenizer.scan(text)).mendings().stream()
                .map(Mending::error)
                .toList();
    }

    private static WordForms forms(List<String> words) {
        int[] hashes = words.stream().mapToInt(SpellingTest::bareHash).sorted().toArray();
        byte[] classes = new byte[hashes.length];
        Arrays.fill(classes, (byte) WordForms.PRESENT);
        byte[] counts = new byte[hashes.length];
        Arrays.fill(counts, (byte) 0xFF);
        int[] lemmaOf = new int[hashes.length];
        Arrays.fill(lemmaOf, -1);
        return new WordForms(hashes, classes, counts, lemmaOf, List.of());
    }

    private static int bareHash(String word) {
        return WordForms.hash(word.startsWith("ال") ? word.substring(2) : word);
    }
}
