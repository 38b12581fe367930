package org.rawi.formats.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.figure.Figure;
import org.rawi.formats.Story;
import org.rawi.name.EntityType;
import org.rawi.text.Span;

class TellingTest {

    @ParameterizedTest
    @CsvSource({
        "7, 7, false, 7",
        "7, 7, true, ≈7",
        "7, , false, ≥7",
        ", 7, false, ≤7",
        "7, 9, false, 7–9",
        ", , true, ''",
        "1500000, 1500000, false, '1,500,000'"
    })
    void amountsNeedNoLanguage(Long low, Long high, boolean approximate, String expected) {
        Figure figure = new Figure(Span.of(0, 1), Figure.Kind.KILLED, low, high, approximate, null, "");
        assertThat(Amount.of(figure)).isEqualTo(expected);
    }

    @Test
    void spellingsAreThoseThatDifferFromTheName() {
        Telling telling = new Telling(Story.of("قال سامر العلي. وأضاف العلي. ثم مضى سامرالعلي")
                .entity("e1", EntityType.PERSON, "سامر العلي", null, "سامر العلي", "العلي", "سامرالعلي")
                .reading());
        assertThat(telling.named()).singleElement().extracting(Named::spellings).isEqualTo(List.of("سامرالعلي"));
    }

    @Test
    void whoIsTheEntityOrElseTheWords() {
        Story story = Story.whole();
        Telling telling = new Telling(story.reading());
        assertThat(telling.who(story.at("المحافظ"), "e2")).isEqualTo("سامي الجبوري");
        assertThat(telling.who(story.at("المحافظ"), "gone")).isEqualTo("المحافظ");
        assertThat(telling.who(null, null)).isEmpty();
        assertThat(telling.origin("c1")).isEqualTo(new Speaker("سامي الجبوري", false));
        assertThat(telling.origin("gone")).isNull();
        assertThat(telling.origin(null)).isNull();
    }

    @Test
    void theRestOfThePhraseThatStandsForAPersonIsARole() {
        Telling telling = new Telling(Story.of("قال المحافظ سامي الجبوري، رئيس اللجنة، إن كذا")
                .entity("e1", EntityType.PERSON, "سامي الجبوري", null, "سامي الجبوري")
                .claim("c1", "قال", "المحافظ سامي الجبوري، رئيس اللجنة،", "e1", false, "إن كذا")
                .reading());
        assertThat(telling.named())
                .singleElement()
                .extracting(Named::roles)
                .isEqualTo(List.of("المحافظ", "رئيس اللجنة"));
    }
}
