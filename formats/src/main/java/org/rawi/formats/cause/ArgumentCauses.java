package org.rawi.formats.cause;

import java.util.List;
import java.util.Locale;
import org.rawi.argument.Argument;

/** Why arguments of an event that was found are wrong. */
public final class ArgumentCauses {

    private ArgumentCauses() {}

    /**
     * @param invented what was read of the same event and is not right either
     * @param near whether it stands in the sentence of a trigger
     */
    public static String missed(Argument argument, List<Argument> invented, boolean near) {
        String role = role(argument);
        for (Argument other : invented) {
            if (other.role() != argument.role() && Spans.meet(other.span(), argument.span())) {
                return role + " read as " + role(other);
            }
        }
        if (hasRole(argument, invented)) {
            return role + " is another";
        }
        if (argument.span() == null) {
            return role + " missed, only understood";
        }
        return role + " missed, " + (near ? "in the trigger's sentence" : "in another sentence");
    }

    /** @param missed what should have been read of the same event */
    public static String invented(Argument argument, List<Argument> missed) {
        return role(argument) + (hasRole(argument, missed) ? " instead of another" : " invented");
    }

    private static boolean hasRole(Argument argument, List<Argument> others) {
        return others.stream().anyMatch(other -> other.role() == argument.role());
    }

    private static String role(Argument argument) {
        return argument.role().name().toLowerCase(Locale.ROOT);
    }
}
