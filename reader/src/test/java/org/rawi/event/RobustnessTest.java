package org.rawi.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RobustnessTest {

    private static final String[] PIECES = {
        "شن", "هجوما", "على", "الذي", "التي", "،", ".", "«", "»", "قتل", "مقتل", "و", "أن", "لم", "سامر", "ه", "ًٌ",
        "ـ", "\u200F", "\n", "1", "٣", "حاول", "محاولة", "اغتيال", "من", "قبل", "إلى", "التوصل", "اتفاق", "a", "(", ")",
        ":", "#", "_", "الـ"
    };

    @Test
    void anEmptyTextHasNoEvents() {
        assertThat(EventText.of("").events()).isEmpty();
    }

    @Test
    void wordsInAnyOrderAreRead() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            assertThatCode(() -> EventText.of(text.toString()).person("سامر").events())
                    .as(text.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aLongTextTakesTimeInProportion() {
        String text = "شن المسلحون هجوما على القرية وقتلوا ثلاثة رجال ".repeat(4000);
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> EventText.of(text).events());
    }
}
