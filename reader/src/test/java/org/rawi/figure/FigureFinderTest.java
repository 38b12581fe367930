package org.rawi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.analysis.Analyzer;
import org.rawi.claim.Claim;
import org.rawi.claim.Claims;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.name.Names;
import org.rawi.phrase.NounPhrases;
import org.rawi.text.Span;
import org.rawi.time.TimeExpression;
import org.rawi.time.TimeFinder;
import org.rawi.token.Tokenizer;

class FigureFinderTest {

    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final Analyzer ANALYZER = new Analyzer(LEXICON);
    private static final TimeFinder TIMES = new TimeFinder(LEXICON);
    private static final NounPhrases.Grammar GRAMMAR = new NounPhrases.Grammar(LEXICON);
    private static final FigureFinder FIGURES = new FigureFinder(LEXICON);

    private static List<Figure> find(String text, Claims claims) {
        Words words = ANALYZER.analyze(Tokenizer.tokenize(text));
        NounPhrases phrases = new NounPhrases(GRAMMAR, words, new Names(List.of(), List.of()));
        List<TimeExpression> times = TIMES.find(words, LocalDate.of(2021, 2, 18));
        return FIGURES.find(phrases, times, claims, List.of());
    }

    /** What was found, as {@code words kind low..high}. */
    private static List<String> read(String text) {
        return find(text, new Claims(List.of())).stream()
                .map(figure -> figure.span().in(text) + " " + amount(figure))
                .toList();
    }

    private static String amount(Figure figure) {
        String low = figure.low() == null ? "" : Long.toString(figure.low());
        String high = figure.high() == null ? "" : Long.toString(figure.high());
        String about = figure.approximate() ? "~" : "";
        return figure.kind().name().toLowerCase(Locale.ROOT) + " " + low + ".." + high + about;
    }

    @ParameterizedTest
    @CsvSource({
        "قتل 15 جنديا في الهجوم, 15 جنديا killed 15..15",
        "قتل ١٥ جنديا في الهجوم, ١٥ جنديا killed 15..15",
        "قتل خمسة عشر جنديا في الهجوم, خمسة عشر جنديا killed 15..15",
        "نزح 3 آلاف شخص من البلدة, 3 آلاف شخص displaced 3000..3000",
        "قتل أكثر من 30 شخصا في البلدة, أكثر من 30 شخصا killed 30..",
        "قتل ما لا يقل عن 30 شخصا في البلدة, ما لا يقل عن 30 شخصا killed 30..",
        "قتل 30 شخصا على الأقل في البلدة, 30 شخصا على الأقل killed 30..",
        "قتل نحو 30 شخصا في البلدة, نحو 30 شخصا killed 30..30~",
        "قتل أقل من 30 شخصا في البلدة, أقل من 30 شخصا killed ..30",
        "قتل بين 15 و20 شخصا في البلدة, بين 15 و20 شخصا killed 15..20",
        "قتل 15-20 شخصا في البلدة, 15-20 شخصا killed 15..20",
        "قتل عشرات المدنيين في البلدة, عشرات المدنيين killed ..~",
        "قتل عدد من المدنيين في البلدة, عدد من المدنيين killed ..~"
    })
    void readsHowMany(String text, String figure) {
        assertThat(read(text)).containsExactly(figure);
    }

    @ParameterizedTest
    @CsvSource({
        "أصيب ثلاثة رجال في الحريق, ثلاثة رجال injured 3..3",
        "أعلنت الشرطة اعتقال ثلاثة رجال, ثلاثة رجال detained 3..3",
        "خطف مسلحون ثلاثة رجال, ثلاثة رجال abducted 3..3",
        "تظاهر ثلاثة آلاف شخص في العاصمة, ثلاثة آلاف شخص participants 3000..3000",
        "أطلقت الجماعة ثلاثة صواريخ, ثلاثة صواريخ weapons 3..3",
        "دفعت الحكومة ثلاثة ملايين دولار, ثلاثة ملايين دولار money 3000000..3000000",
        "تضررت ثلاثة منازل من القصف, ثلاثة منازل other 3..3",
        "انتشلت الفرق ثلاث جثث, ثلاث جثث killed 3..3",
        "وجد الأهالي جثثا لثلاثة رجال, ثلاثة رجال killed 3..3"
    })
    void readsWhatBefellThose(String text, String figure) {
        assertThat(read(text)).containsExactly(figure);
    }

    @Test
    void eachCountHasItsOwnGoverningWord() {
        assertThat(read("قتل 15 شخصا وجرح 30 آخرون في التفجير"))
                .containsExactly("15 شخصا killed 15..15", "30 آخرون injured 30..30");
        assertThat(read("أدى الهجوم إلى مقتل 5 وإصابة 7 في البلدة")).containsExactly("5 killed 5..5", "7 injured 7..7");
    }

    @Test
    void joinedCountsShareTheGoverningWord() {
        assertThat(read("إصابة تسعة شرطيين وستة جنود في التفجير"))
                .containsExactly("تسعة شرطيين injured 9..9", "ستة جنود injured 6..6");
    }

    @Test
    void oneNumberForDeadAndWoundedIsTwoFigures() {
        assertThat(read("مقتل وإصابة 12 جنديا في الهجوم"))
                .containsExactly("12 جنديا killed 12..12", "12 جنديا injured 12..12");
    }

    @Test
    void partIsOfTheKindOfTheWhole() {
        assertThat(read("قتل 20 مدنيا بينهم 9 أطفال وثلاث نساء"))
                .containsExactly("20 مدنيا killed 20..20", "9 أطفال killed 9..9", "ثلاث نساء killed 3..3");
    }

    @Test
    void verbAfterItsSubjectDecides() {
        assertThat(read("قال المصدر إن 19 شخصا أصيبوا في التفجير")).containsExactly("19 شخصا injured 19..19");
        assertThat(read("قال المصدر إن 19 مسلحا قتلوا الحارس")).containsExactly("19 مسلحا other 19..19");
    }

    @Test
    void anotherVerbEndsTheReach() {
        assertThat(read("اعتقل 50 رجلا واتهم 15 منهم بالسرقة"))
                .containsExactly("50 رجلا detained 50..50", "15 منهم other 15..15");
    }

    @Test
    void numberOfThoseBeforeDecides() {
        assertThat(read("ارتفع عدد القتلى إلى 12 في البلدة")).containsExactly("12 killed 12..12");
        assertThat(read("ارتفع عدد المعتقلين إلى 590 شخصا")).containsExactly("590 شخصا detained 590..590");
    }

    @Test
    void partBetweenCommasDoesNotEndTheReach() {
        assertThat(read("قال المصدر إن 22 مسلحا، بينهم أربعة قادة، قتلوا في الغارة"))
                .containsExactly("22 مسلحا killed 22..22", "أربعة قادة killed 4..4");
    }

    @Test
    void quotationAroundTheCountDoesNotEndTheReach() {
        assertThat(read("أعلن الجيش مقتل \"16 مسلحا\" في الغارة")).containsExactly("16 مسلحا killed 16..16");
        assertThat(read("أعدم تنظيم \"الراية\" 23 شخصا")).containsExactly("23 شخصا killed 23..23");
    }

    @Test
    void deadAndHurtTogetherAreTwoFigures() {
        assertThat(read("سقط 20 جنديا بين قتيل وجريح"))
                .containsExactly("20 جنديا killed 20..20", "20 جنديا injured 20..20");
        assertThat(read("سقوط عشرات القتلى والجرحى"))
                .containsExactly("عشرات القتلى killed ..~", "عشرات القتلى injured ..~");
    }

    @Test
    void dualCountsTwo() {
        assertThat(read("قتل شخصان في انفجار سيارتين مفخختين"))
                .containsExactly("شخصان killed 2..2", "سيارتين مفخختين weapons 2..2");
        assertThat(read("سقوط قذيفتي هاون على البلدة")).containsExactly("قذيفتي weapons 2..2");
    }

    @Test
    void pluralThatLooksLikeADualCountsNothing() {
        assertThat(read("مقتل مدنيين في القصف")).isEmpty();
    }

    @Test
    void definiteNumberFollowsItsNoun() {
        assertThat(read("دفن الجنود الخمسة الذين قتلوا")).containsExactly("الجنود الخمسة killed 5..5");
    }

    @ParameterizedTest
    @CsvSource({
        "أصيب جندي تركي واحد بجروح, جندي تركي واحد injured 1..1",
        "قتل مدنيان اثنان في البلدة, مدنيان اثنان killed 2..2"
    })
    void oneAndTwoFollowAnIndefiniteNoun(String text, String figure) {
        assertThat(read(text)).containsExactly(figure);
    }

    @Test
    void aKindOfPeopleIsNoCount() {
        assertThat(read("جاء أربعة رجال من عائلة واحدة قتلوا في الغارة"))
                .noneMatch(figure -> figure.contains("عائلة واحدة"));
    }

    @Test
    void aCrowdThatComesOutTakesPart() {
        assertThat(read("خرج آلاف السكان إلى الشوارع"))
                .singleElement()
                .asString()
                .contains("participants");
        assertThat(read("خرج 20 مريضا من المستشفى")).noneMatch(figure -> figure.contains("participants"));
    }

    @Test
    void aBareSumBehindMoneyIsMoney() {
        assertThat(read("خصصت الحكومة مليار دولار، 70 مليونا منها للطرق"))
                .anyMatch(figure -> figure.contains("money 70000000"));
    }

    @Test
    void oneOfThoseBeforeCounts() {
        assertThat(read("أطلقت ثلاثة صواريخ أصاب أحدها منزلا"))
                .containsExactly("ثلاثة صواريخ weapons 3..3", "أحدها weapons 1..1");
        assertThat(read("قال أحد السكان إن الطريق مغلق")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصل الوفد في 18 فبراير 2021",
                "سجن الرجل البالغ من العمر 35 عاما سبع سنوات",
                "المادة 5 من الدستور",
                "الدورة الثالثة للبرلمان",
                "الساعة 8 مساء في العاصمة",
                "على بعد 5 شوارع من القصر",
                "فاز الفريق 3-1",
                "طائرة إف 16 أميركية",
                "عاد اللواء 55 مدرع إلى ثكنته",
                "زار مدينتي حلب وحماة",
                "العلاقات بين البلدين",
                "تعيين أمين السر",
                "التقى الوزير عددا من المسؤولين",
                "أدان العديد من الدول القرار",
                "عائلة واحدة في البلدة"
            })
    void countsNoDatesAgesOrdinalsOrMeasures(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void shareIsAFigure() {
        assertThat(read("سيطرت القوات على نحو 60 بالمئة من البلدة")).containsExactly("نحو 60 بالمئة other 60..60~");
    }

    @Test
    void standsInTheInnermostClaimAround() {
        Span content = new Span(9, 23);
        Claim claim = new Claim(
                "c1", List.of(new Span(0, 3)), List.of(), List.of(content), Claim.Kind.INDIRECT, null, "say", "test");
        assertThat(find("قال مصدر: مقتل 15 جنديا", new Claims(List.of(claim))))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.claim()).isEqualTo("c1");
                    assertThat(figure.why()).contains("figure-verbs.tsv:");
                });
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void pathologicalTextEndsInTime() {
        assertThat(find("بينهم 5 و".repeat(10_000), new Claims(List.of()))).isNotNull();
        assertThat(find("قتل 99999999999999999999999 شخصا", new Claims(List.of())))
                .isEmpty();
        assertThat(find("ـًـ ".repeat(1_000), new Claims(List.of()))).isEmpty();
    }
}
