package org.rawi.formats.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.formats.Story;
import org.rawi.text.Report;

class TerminalPageTest {

    private static final String ISOLATES = "[\u2068\u2069]";

    @Test
    void tellsNamesEventsClaimsFiguresAndLoadedWords() {
        String page = new TerminalPage(110, false)
                .write(Story.whole().reading())
                .replaceAll(ISOLATES, "")
                .replace('\u00A0', ' ');
        assertThat(page).isEqualTo("""
                انفجار في النخيل
                story-1 · جريدة الضحى · 2020-03-05

                Names
                  النخيل        al-Nakhil  place        2×
                  سامي الجبوري             person       1× · المحافظ

                What is said to have happened
                  assault, bombing      occurred   in النخيل on 2020-03-04 · «انفجار» «قتل» · according to سامي الجبوري

                Who says what
                  سامي الجبوري              قال: إن الانفجار الآثم قتل نحو سبعة أشخاص

                Figures
                  ≈7 killed             «نحو سبعة أشخاص» · according to سامي الجبوري

                Loaded words: 1, 0 in the outlet's own voice
                  سامي الجبوري              «الآثم»
                """);
    }

    @Test
    void aReadingWithoutLayersIsItsHead() {
        assertThat(new TerminalPage(80, false).write(Story.of("خبر").reading()))
                .isEqualTo("\u2068خبر\u2069\nstory · no date\n");
        assertThat(new TerminalPage(80, false)
                        .write(Story.of(new Report("r", null, null, null, "", "\nخبر"))
                                .reading()))
                .startsWith("r\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void noLineIsWiderThanThePage(int columns) {
        String page = new TerminalPage(columns, false)
                .write(Story.of("عنوان طويل " + "كلمة ".repeat(60) + "\nقال علي إن " + "الخبر طويل ".repeat(60)
                                + "انتهى")
                        .claim("c1", "قال", "علي", null, false, "الخبر طويل ".repeat(60) + "انتهى")
                        .reading());
        assertThat(page.lines().mapToInt(Shown::width)).allMatch(width -> width <= columns);
    }

    @Test
    void everyIsolateIsClosedOnItsLine() {
        String page = new TerminalPage(60, true)
                .write(Story.of("قال علي إن " + "الخبر طويل ".repeat(60) + "انتهى")
                        .claim("c1", "قال", "علي", null, true, "الخبر طويل ".repeat(60) + "انتهى")
                        .reading());
        assertThat(page.lines())
                .allSatisfy(line -> assertThat(
                                line.chars().filter(c -> c == '\u2068').count())
                        .isEqualTo(line.chars().filter(c -> c == '\u2069').count()));
    }

    @Test
    void coloursComeOnlyWhereTheyAreWanted() {
        assertThat(new TerminalPage(80, false).write(Story.whole().reading())).doesNotContain("\u001B");
        assertThat(new TerminalPage(80, true).write(Story.whole().reading())).contains("\u001B[1mNames\u001B[0m");
    }

    @Test
    void aHostileReportMovesNoCursorAndReordersNoLine() {
        String text = "عاجل\u001B[2J\u0007 \u202Eمقلوب\u2066 \u200Fنص\uD83D";
        String page = new TerminalPage(80, false).write(Story.of(text).reading());
        assertThat(page).startsWith("\u2068عاجل[2J مقلوب نص\u2069\n");
    }

    @Test
    void widthCountsWhatIsSeen() {
        assertThat(List.of("علي", "عَلِيٌّ", "a\u200Fb", "😀", "کتاب", "é", "e\u0301"))
                .extracting(Shown::width)
                .containsExactly(3, 3, 2, 2, 4, 1, 1);
    }
}
