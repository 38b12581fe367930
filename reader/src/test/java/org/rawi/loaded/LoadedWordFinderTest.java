package org.rawi.loaded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.analysis.Analyzer;
import org.rawi.claim.Claim;
import org.rawi.claim.Claims;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.name.Entity;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.name.Names;
import org.rawi.text.Span;
import org.rawi.token.Tokenizer;

class LoadedWordFinderTest {

    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final Analyzer ANALYZER = new Analyzer(LEXICON);
    private static final LoadedWordFinder LOADED = new LoadedWordFinder(LEXICON);
    private static final Names NO_NAMES = new Names(List.of(), List.of());
    private static final Claims NO_CLAIMS = new Claims(List.of());

    private static List<String> read(String text, Names names) {
        Words words = ANALYZER.analyze(Tokenizer.tokenize(text));
        return LOADED.find(words, names, NO_CLAIMS).stream()
                .map(word -> word.span().in(text))
                .toList();
    }

    private static List<String> read(String text) {
        return read(text, NO_NAMES);
    }

    private static Names person(String text, String name) {
        int start = text.indexOf(name);
        return new Names(
                List.of(new Entity("e1", EntityType.PERSON, name, "name", "test")),
                List.of(new Mention(new Span(start, start + name.length()), "e1", "test")));
    }

    @ParameterizedTest
    @CsvSource({
        "هذا العمل الإرهابي وقع أمس, الإرهابي",
        "وصف العمل بالجبان, الجبان",
        "هاجمت فلول التنظيم البلدة, فلول",
        "زعمت الصحيفة أن الوفد وصل, زعمت",
        "اعتقل الرجل بحجة السفر, بحجة",
        "قتلوا بدم بارد في الحقل, بدم بارد",
        "وللأسف لم يصل أحد, للأسف",
        "صدت القوات جنود الاحتلال, الاحتلال",
        "رفع المحامي ما سماه دليلا, ما سماه",
        "استسلمت ميليشيا الانقلاب, الانقلاب"
    })
    void findsAWordOfTheTable(String text, String word) {
        assertThat(read(text)).singleElement().asString().contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "افتتح الوزير مهرجان المدينة",
                "أدى النواب اليمين الدستورية",
                "أصدر القاضي حكمه أمس",
                "سيارة تعود إلى رجل يدعى سامي",
                "نشرت أخبارا كاذبة",
                "فاز بدوري الأبطال",
                "يستشهد الخبراء بالدراسة",
                "زار الأراضي المحتلة",
                "طلب أن تأمر المحكمة بالدفع",
                "تقدم بدعوى قضائية أمس",
                "نددوا بالتمييز العنصري",
                "كلمة تسلط الضوء على القضية",
                "ألقي القبض على عصابة لتهريب السيارات"
            })
    void leavesOutHomographsAndNeutralUses(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void wordOfANameIsNotLoaded() {
        String text = "زار شجاع الباسل المدينة";
        assertThat(read(text, person(text, "شجاع الباسل"))).isEmpty();
    }

    @Test
    void aNameThatJudgesIsLoadedAllTheSame() {
        String text = "هدد الكيان الصهيوني جيرانه";
        assertThat(read(text, person(text, "الكيان الصهيوني"))).containsExactly("الكيان الصهيوني");
    }

    @Test
    void praisingAdjectiveFollowsItsNoun() {
        assertThat(read("أشاد بالجيش الباسل")).containsExactly("الباسل");
        assertThat(read("وصل باسل إلى المدينة")).isEmpty();
    }

    @Test
    void standsInTheInnermostClaimAround() {
        String text = "وصف الرجل الهجوم الجبان";
        Claim claim = new Claim(
                "c1",
                List.of(new Span(0, 3)),
                List.of(),
                List.of(new Span(10, 23)),
                Claim.Kind.INDIRECT,
                null,
                "say",
                "test");
        Words words = ANALYZER.analyze(Tokenizer.tokenize(text));
        assertThat(LOADED.find(words, NO_NAMES, new Claims(List.of(claim))))
                .singleElement()
                .satisfies(word -> {
                    assertThat(word.claim()).isEqualTo("c1");
                    assertThat(word.why()).contains("loaded.tsv:");
                });
    }
}
