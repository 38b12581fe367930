package org.rawi.formats.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rawi.argument.Argument;
import org.rawi.event.Event;
import org.rawi.event.Status;
import org.rawi.figure.Figure;
import org.rawi.formats.Story;
import org.rawi.reading.Reading;
import org.rawi.text.Span;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;

class SectionsTest {

    private static final String TEXT = "هاجم سعد وزيد ومها هندا في المرفأ بسكين";

    @Test
    void anEventTellsWhoDidWhatToWhomWithWhatAndWhere() {
        assertThat(events(
                        Status.OCCURRED,
                        null,
                        "ACTOR سعد",
                        "ACTOR زيد",
                        "TARGET هندا",
                        "INSTRUMENT سكين",
                        "PLACE المرفأ"))
                .isEqualTo("assault               occurred   سعد, زيد → هندا with سكين in المرفأ · «هاجم» ·"
                        + " in the outlet's own voice");
    }

    @Test
    void anEventWithATargetOnlyStillPointsAtIt() {
        assertThat(events(Status.OCCURRED, "c9", "TARGET هندا"))
                .isEqualTo("assault               occurred   → هندا · «هاجم» · according to somebody");
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = "OCCURRED", mode = EnumSource.Mode.EXCLUDE)
    void whatDidNotSimplyHappenCatchesTheEye(Status status) {
        assertThat(events(status, null)).contains(" " + status + " ");
        assertThat(page(status, null, true)).containsPattern("\u001B\\[3[13]m" + status);
    }

    @Test
    void aSourceThatIsNotNamedIsToldAsOne() {
        String text = "قال مصدر إن كذا. وأضاف أن كذا وكذا";
        String page = plain(Story.of(text)
                .claim("c1", "قال", "مصدر", null, true, "إن كذا")
                .claim("c2", "أضاف", null, null, true, "أن كذا وكذا")
                .claim("c3", "كذا.", null, null, false, "كذا")
                .reading());
        assertThat(page.lines())
                .contains("  مصدر (unnamed)            قال: إن كذا")
                .contains("  an unnamed source         أضاف: أن كذا وكذا")
                .anyMatch(line -> line.startsWith("  (understood)  "));
    }

    @Test
    void figuresWithoutANumberKeepTheirWords() {
        String page = plain(Story.of("عاد عشرات الناس")
                .figure("عشرات الناس", Figure.Kind.PARTICIPANTS, null, null, true, null)
                .reading());
        assertThat(page).contains("  participants          «عشرات الناس» · in the outlet's own voice");
    }

    private static String events(Status status, @Nullable String claim, String... arguments) {
        return page(status, claim, false, arguments)
                .lines()
                .filter(line -> line.startsWith("  assault"))
                .findFirst()
                .orElse("")
                .strip();
    }

    private static String page(Status status, @Nullable String claim, boolean colours, String... arguments) {
        Story story = Story.of(TEXT);
        List<Argument> all = Arrays.stream(arguments)
                .map(written -> written.split(" ", -1))
                .map(parts -> new Argument(Role.valueOf(parts[0]), story.at(parts[1]), null, ""))
                .toList();
        List<Span> triggers = List.of(story.at("هاجم"));
        Event event = new Event("v1", EventType.ASSAULT, null, status, triggers, all, claim, null, "");
        Reading empty = story.reading();
        Reading reading = new Reading(
                empty.report(),
                empty.words(),
                empty.entities(),
                empty.mentions(),
                empty.claims(),
                List.of(event),
                empty.figures(),
                empty.loaded(),
                empty.times());
        return seen(new TerminalPage(120, colours).write(reading));
    }

    private static String plain(Reading reading) {
        return seen(new TerminalPage(120, false).write(reading));
    }

    private static String seen(String page) {
        return page.replaceAll("[\u2068\u2069]", "").replace('\u00A0', ' ');
    }
}
