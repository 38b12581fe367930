package org.rawi.formats.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rawi.argument.Argument;
import org.rawi.text.Span;
import org.rawi.trigger.Role;

class ArgumentCausesTest {

    private static final Argument ACTOR = argument(Role.ACTOR, Span.of(0, 5));

    @Test
    void whatWasReadInItsPlaceIsNamed() {
        assertThat(ArgumentCauses.missed(ACTOR, List.of(argument(Role.TARGET, Span.of(0, 5))), true))
                .isEqualTo("actor read as target");
        assertThat(ArgumentCauses.missed(ACTOR, List.of(argument(Role.ACTOR, Span.of(9, 12))), true))
                .isEqualTo("actor is another");
    }

    @Test
    void whereItStandsIsNamedWhenNothingWasRead() {
        assertThat(ArgumentCauses.missed(ACTOR, List.of(), true)).isEqualTo("actor missed, in the trigger's sentence");
        assertThat(ArgumentCauses.missed(ACTOR, List.of(), false)).isEqualTo("actor missed, in another sentence");
        assertThat(ArgumentCauses.missed(argument(Role.PLACE, null), List.of(), false))
                .isEqualTo("place missed, only understood");
    }

    @Test
    void anInventedOneStandsForAnotherOrForNone() {
        assertThat(ArgumentCauses.invented(ACTOR, List.of())).isEqualTo("actor invented");
        assertThat(ArgumentCauses.invented(ACTOR, List.of(argument(Role.ACTOR, Span.of(9, 12)))))
                .isEqualTo("actor instead of another");
    }

    private static Argument argument(Role role, @Nullable Span span) {
        return new Argument(role, span, null, "");
    }
}
