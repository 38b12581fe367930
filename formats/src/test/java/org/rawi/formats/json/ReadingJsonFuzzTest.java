package org.rawi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rawi.formats.Story;
import org.rawi.formats.html.HtmlPage;
import org.rawi.formats.terminal.TerminalPage;
import org.rawi.reading.Reading;

/** Readings spoilt at random: each is turned away with a message, or can be shown. */
class ReadingJsonFuzzTest {

    private static final List<String> SCRAPS = List.of(
            "null",
            "\"\"",
            "[]",
            "{}",
            "-1",
            "99999999999999999999",
            "1e99",
            "true",
            "\"\\uD83D\"",
            ",",
            "]",
            "}",
            "\"",
            "\u202E",
            "\u0000",
            "2020-13",
            "{\"start\":3,\"end\":1}");

    @Test
    void spoiltReadingsAreTurnedAwayOrShown() {
        String sound = ReadingJson.line().write(Story.whole().reading());
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 3_000; i++) {
            String spoilt = spoil(sound, random);
            try {
                show(ReadingJson.read(spoilt, "r"));
                read++;
            } catch (JsonException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
        assertThat(read).isBetween(100, 2_900);
    }

    private static void show(Reading reading) {
        assertThat(new HtmlPage().write(reading)).isNotEmpty();
        assertThat(new TerminalPage(80, true).write(reading)).isNotEmpty();
        assertThat(ReadingJson.page().write(reading)).isNotEmpty();
    }

    /** Replaces a value, a stretch or a single character. */
    private static String spoil(String json, Random random) {
        String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
        int at = random.nextInt(json.length());
        if (random.nextBoolean()) {
            int colon = json.indexOf(':', at);
            int end = colon < 0 ? -1 : endOfScalar(json, colon + 1);
            return end < 0 ? json : json.substring(0, colon + 1) + scrap + json.substring(end);
        }
        int end = Math.min(json.length(), at + random.nextInt(3));
        return json.substring(0, at) + scrap + json.substring(end);
    }

    private static int endOfScalar(String json, int start) {
        int comma = json.indexOf(',', start);
        int brace = json.indexOf('}', start);
        return comma < 0 ? brace : Math.min(comma, brace);
    }
}
