package org.rawi.formats.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.Rawi;
import org.rawi.event.Event;
import org.rawi.event.Status;
import org.rawi.text.Report;
import org.rawi.text.Span;
import org.rawi.trigger.EventType;

class EventCausesTest {

    private static final Event STRIKE = event(EventType.ASSAULT, Span.of(0, 5));

    private final EventCauses causes = new EventCauses(
            new Wording(Rawi.reader().read(Report.of("r", "الغارة مستمرة")).words()));

    @Test
    void anEventNobodyReadIsSortedByTheClassOfItsTrigger() {
        assertThat(causes.missed(STRIKE, List.of())).isEqualTo("noun as trigger missed");
        assertThat(causes.invented(STRIKE, List.of())).isEqualTo("noun as trigger invented");
        assertThat(causes.missed(event(EventType.AID), List.of())).isEqualTo("event without a trigger missed");
    }

    @Test
    void eventsThrownTogetherOrTornApartAreNoMissedWords() {
        Event both = event(EventType.ASSAULT, Span.of(0, 5), Span.of(20, 25));
        assertThat(causes.missed(STRIKE, List.of(both))).isEqualTo("merged with another event");
        assertThat(causes.invented(STRIKE, List.of(both))).isEqualTo("split from an event");
        assertThat(causes.missed(STRIKE, List.of(event(EventType.AID, Span.of(0, 5)))))
                .isEqualTo("noun as trigger missed");
    }

    @Test
    void typesAndStatusAreNamed() {
        assertThat(EventCauses.wrong(STRIKE, event(EventType.COERCE))).isEqualTo("ASSAULT read as COERCE");
        assertThat(EventCauses.status(Status.PLANNED, Status.OCCURRED)).isEqualTo("planned read as occurred");
    }

    private static Event event(EventType type, Span... triggers) {
        return new Event("v1", type, null, Status.OCCURRED, List.of(triggers), List.of(), null, null, "");
    }
}
