package org.rawi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Analysis;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits;
import org.rawi.morph.Traits.Tense;
import org.rawi.morph.Words;
import org.rawi.text.Span;
import org.rawi.token.Tokenizer;

class AnalyzerTest {

    private static final Analyzer ANALYZER = new Analyzer(Lexicon.builtIn());

    private static Words analyze(String text) {
        return ANALYZER.analyze(Tokenizer.tokenize(text));
    }

    /** A word's clitics and stem, joined by +. */
    private static String cut(String text, int token) {
        Words words = analyze(text);
        Analysis analysis = words.analysis(token);
        List<String> parts = new ArrayList<>();
        for (Span span : analysis.proclitics()) {
            parts.add(span.in(text));
        }
        parts.add(analysis.stem().in(text));
        for (Span span : analysis.enclitics()) {
            parts.add(span.in(text));
        }
        return String.join("+", parts);
    }

    @ParameterizedTest
    @CsvSource({
        "وأعلنت الوزارة موقفها, 0, و+أعلنت",
        "وصل الوفد إلى المدينة, 0, وصل",
        "خرج الناس بالشارع الطويل, 2, ب+ال+شارع",
        "قدم المساعدة للجرحى, 2, ل+ل+جرحى",
        "سيصل الوفد غدا, 0, س+يصل",
        "عقدت الوزارة اجتماعها الأول, 2, اجتماع+ها",
        "فجر الأحد خرج الناس, 0, فجر",
        "التقى ولي العهد الوزير, 1, ولي"
    })
    void cutsCliticsAtTheirPlace(String text, int token, String expected) {
        assertThat(cut(text, token)).isEqualTo(expected);
    }

    @Test
    void cutsCliticsAroundTatweelAndDiacritics() {
        assertThat(cut("وَقَالَ الرجل", 0)).startsWith("وَ+");
    }

    @Test
    void tellsTheVerbFromItsNoun() {
        assertThat(analyze("قتل المسلحون ثلاثة حراس").pos(0)).isEqualTo(PartOfSpeech.VERB);
        assertThat(analyze("تظاهر الناس بعد قتل الحارس").pos(3)).isEqualTo(PartOfSpeech.NOUN);
    }

    @Test
    void givesTheLemmaOfAnInflectedVerb() {
        assertThat(analyze("نفت الوزارة ذلك").lemma(0)).isEqualTo("نفي");
    }

    @Test
    void theFutureParticleIsNoPreposition() {
        Traits traits = analyze("وسيعلن الوزير القرار").traits(0);
        assertThat(traits.tense()).isEqualTo(Tense.FUTURE);
        assertThat(traits.preposition()).isEmpty();
        assertThat(traits.conjunction()).isEqualTo("و");
    }

    @Test
    void numbersMarksAndLatinWordsAreToldApart() {
        Words words = analyze("15 CNN ،");
        assertThat(words.analyses())
                .extracting(Analysis::partOfSpeech)
                .containsExactly(PartOfSpeech.NUM, PartOfSpeech.PROPN, PartOfSpeech.PUNCT);
    }

    @Test
    void aPhraseOfATableIsFoundInflectedAndWithItsClitics() {
        Words words = analyze("وأطلقوا النار على المارة");
        assertThat(words.senses(0, "triggers"))
                .extracting(s -> s.entry().word())
                .contains("أطلق النار");
    }

    @Test
    void aSenseThatCutsOtherCliticsOffIsDropped() {
        Words words = analyze("وصف الوزير الهجوم بالجبان");
        assertThat(words.senses(0, "cues")).extracting(s -> s.entry().word()).contains("وصف");
    }
}
