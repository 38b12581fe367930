package org.rawi.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.token.Token.Kind;

class TokenizerTest {

    private static List<String> words(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        return tokens.list().stream().map(t -> t.span().in(text)).toList();
    }

    private static List<String> quoted(String text) {
        return Tokenizer.tokenize(text).quotations().stream()
                .map(q -> q.span().in(text))
                .toList();
    }

    private static List<String> sentences(String text) {
        return Tokenizer.tokenize(text).sentences().stream()
                .map(s -> s.span().in(text))
                .toList();
    }

    @Test
    void keepsTatweelAndDiacriticsInsideTheWord() {
        assertThat(words("قُتِـــل رجلٌ")).containsExactly("قُتِـــل", "رجلٌ");
    }

    @Test
    void readsDigitsOfThreeScriptsAsNumbers() {
        assertThat(words("15 و١٥ و۱۵")).containsExactly("15", "و", "١٥", "و", "۱۵");
    }

    @Test
    void keepsSeparatorsInsideANumber() {
        assertThat(words("1,500.5 دولار.")).containsExactly("1,500.5", "دولار", ".");
    }

    @Test
    void cutsAHashtagAtItsUnderscores() {
        assertThat(words("#وادي_الرمل")).containsExactly("#", "وادي", "_", "الرمل");
    }

    @Test
    void leavesInvisibleMarksOutsideTokens() {
        assertThat(words("\u200Fعاجل\u200F: \u202Bنبأ\u202C")).containsExactly("عاجل", ":", "نبأ");
    }

    @Test
    void emojiIsOneToken() {
        assertThat(words("عاجل 🔴 نبأ")).containsExactly("عاجل", "🔴", "نبأ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال «سنعود» أمس",
                "قال \"سنعود\" أمس",
                "قال “سنعود” أمس",
                "قال ”سنعود“ أمس",
                "قال 'سنعود' أمس",
                "قال ﴾سنعود﴿ أمس",
                "قال »سنعود« أمس"
            })
    void pairsMarksOfEveryKind(String text) {
        assertThat(quoted(text)).containsExactly("سنعود");
    }

    @Test
    void aMarkAfterAClingingLetterOpens() {
        assertThat(quoted("بحسب ما ذكرت لـ\"المرصاد\" أمس")).containsExactly("المرصاد");
    }

    @Test
    void nestsQuotations() {
        assertThat(quoted("قال «وصفوه بـ\"الكاذب\" مرارا» ثم خرج"))
                .containsExactly("وصفوه بـ\"الكاذب\" مرارا", "الكاذب");
    }

    @Test
    void aQuotationLeftOpenEndsWithItsLine() {
        assertThat(quoted("قال \"سنعود غدا\nوفي سياق آخر وصل الوفد")).containsExactly("سنعود غدا");
    }

    @Test
    void aQuotationMayRunOverLines() {
        assertThat(quoted("قال «سنعود غدا.\nولن نتأخر» ثم خرج")).containsExactly("سنعود غدا.\nولن نتأخر");
    }

    @Test
    void theFirstLineIsTheHeadline() {
        Tokens tokens = Tokenizer.tokenize("عنوان\nمتن أول. متن ثان");
        assertThat(tokens.sentences()).extracting(Sentence::isTitle).containsExactly(true, false, false);
    }

    @Test
    void aClosingMarkStaysWithItsSentence() {
        assertThat(sentences("قال «سنعود غدا.» ثم خرج.")).containsExactly("قال «سنعود غدا.»", "ثم خرج.");
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        assertThat(sentences("التقى د. سامي بوكالة أ.ف.ب. أمس. ثم غادر"))
                .containsExactly("التقى د. سامي بوكالة أ.ف.ب. أمس.", "ثم غادر");
    }

    @Test
    void findsTheTokenAtAnOffset() {
        Tokens tokens = Tokenizer.tokenize("وصل الوفد");
        assertThat(tokens.at(0)).isEqualTo(0);
        assertThat(tokens.at(3)).isEqualTo(1);
        assertThat(tokens.at(9)).isEqualTo(2);
    }

    @Test
    void everyVisibleCharacterLiesInOneToken() {
        String text = "مزيج: CNN، 3.5% — «نص»؛ \uD83D 🙂 ـ ً _ء_";
        Tokens tokens = Tokenizer.tokenize(text);
        int covered = tokens.list().stream().mapToInt(t -> t.span().length()).sum();
        assertThat(covered).isEqualTo(text.replace(" ", "").length());
        assertThat(tokens.list()).noneMatch(t -> t.span().isEmpty());
    }

    @Test
    void aHundredThousandMarksStayLinear() {
        Tokens tokens = Tokenizer.tokenize("\"".repeat(100_000));
        assertThat(tokens.size()).isEqualTo(100_000);
        assertThat(tokens.list()).allMatch(t -> t.is(Kind.OPEN_QUOTE) || t.is(Kind.CLOSE_QUOTE));
    }
}
