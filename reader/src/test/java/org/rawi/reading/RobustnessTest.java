package org.rawi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.Rawi;
import org.rawi.cases.Invariants;
import org.rawi.text.Report;

/** Whatever stands in a report, it is read to the end, in bounded time, and every item stands where it says. */
class RobustnessTest {

    private static final Reader READER = Rawi.reader();
    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);
    /** Far above what a linear reader needs, far below what a quadratic one would. */
    private static final Duration BOUND = Duration.ofMinutes(5);

    private static final String PIECES =
            "وقالت الوزارة إن 15 شخصا قتلوا في هجوم شنه «مسلحون» على بغداد، نقلا عن مصدر أمني: \"نفى ذلك\". ";
    private static final String ODD =
            "ـًٌٍَُِّْٰ\u200F\u200E\u202B\u202C\u2067\u2069\uFEFF\u200C\u200D\r\n\t \"«»“”'﴾﴿()[]#_@.,،؛؟!…:-–—/%٪٠١٢٣٤٥٦٧٨٩۰۱۲۳aZé🔴👨‍👩‍👧\uD83D\uDE00\uD83D\uDC00ﷲﻻ";

    private static Reading read(String text) {
        return READER.read(Report.of("r", text).withPublished(DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\r\n\r\n",
                "ـ",
                "ً",
                "\u200F",
                "\uD83D",
                ".",
                "«",
                "»",
                "#_#",
                "و",
                "ال",
                "لل",
                "بال",
                "من من من من",
                "قال",
                "قال:",
                "قال إن",
                "وفق ما",
                "«» «» «»",
                "9999999999999999999999999 قتيل",
                "بين 5 و",
                "١٥/١٥/١٥١٥"
            })
    void readsTheSmallestTexts(String text) {
        Invariants.check(read(text));
    }

    @Test
    void readsRandomTexts() {
        Random random = new Random(1);
        for (int i = 0; i < 1500; i++) {
            Invariants.check(read(random(random)));
        }
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(300);
        while (text.length() < length) {
            if (random.nextInt(3) == 0) {
                text.append(ODD.charAt(random.nextInt(ODD.length())));
            } else {
                int from = random.nextInt(PIECES.length());
                text.append(PIECES, from, Math.min(PIECES.length(), from + random.nextInt(25)));
            }
        }
        return text.toString();
    }

    @Test
    void readsAHundredThousandQuotationMarks() {
        bounded("\"".repeat(100_000));
        bounded("«".repeat(100_000));
        bounded("\"ق ".repeat(50_000));
    }

    @Test
    void readsOneLineOfTwoMegabytes() {
        bounded(PIECES.repeat(1 + 2_000_000 / PIECES.length()).replace(".", "،"));
    }

    @Test
    void readsALineWithoutBlanks() {
        bounded("وقال".repeat(500_000));
    }

    @Test
    void readsTwoMegabytesOfSentences() {
        bounded(PIECES.repeat(1 + 2_000_000 / PIECES.length()));
    }

    private static void bounded(String text) {
        Reading reading = Assertions.assertTimeoutPreemptively(BOUND, () -> read(text));
        assertThat(reading.report().text()).hasSameSizeAs(text);
    }

    @Test
    void givesTheSameReadingOnEveryThread() {
        String text = PIECES.repeat(20);
        Reading alone = read(text);
        List<Reading> together =
                IntStream.range(0, 32).parallel().mapToObj(i -> read(text)).toList();
        assertThat(together).allSatisfy(other -> {
            assertThat(other.mentions()).isEqualTo(alone.mentions());
            assertThat(other.claims()).isEqualTo(alone.claims());
            assertThat(other.events()).isEqualTo(alone.events());
            assertThat(other.figures()).isEqualTo(alone.figures());
            assertThat(other.times()).isEqualTo(alone.times());
        });
    }

    @Test
    void windowsLineEndsChangeNothingButOffsets() {
        String text = "عنوان الخبر\nقال الوزير إن الوفد وصل.\nوأضاف أن اللقاء انتهى.";
        assertThat(read(text.replace("\n", "\r\n")).claims())
                .hasSameSizeAs(read(text).claims());
    }
}
