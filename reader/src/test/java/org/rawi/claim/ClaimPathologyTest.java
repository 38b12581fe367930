package org.rawi.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimPathologyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"قال", "وقال:", "قال \"", "«»", "إن", "، وفق", "كما", "نقلت عن", ":", "أما", "قال إن", "\uD800"})
    void anyStumpOfATextIsRead(String stump) {
        assertThat(Told.headline(stump).claims()).isEmpty();
        assertThat(Told.body(stump).claims()).isEmpty();
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void quotationMarksWithoutEnd() {
        assertThat(Told.headline("\"".repeat(20_000)).claims()).isEmpty();
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void oneSentenceOfThousandsOfClaims() {
        assertThat(Told.body("قال الرئيس إن ".repeat(5_000)).claims()).isNotEmpty();
        assertThat(Told.body("انهار الجسر، وفق الشرطة ".repeat(3_000)).claims()).isNotEmpty();
    }
}
