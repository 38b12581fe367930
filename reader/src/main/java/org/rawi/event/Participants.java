package org.rawi.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.argument.Argument;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.text.Span;
import org.rawi.trigger.Role;

/**
 * The participants of one event, each once: by entity; by its words; and a description with the count of one before it
 * («20 مدنيا», later «20 قتيلا») is that one.
 */
final class Participants {

    private final Words words;
    private final List<Argument> list = new ArrayList<>();
    private final Set<String> entities = new HashSet<>();

    Participants(Words words) {
        this.words = words;
    }

    List<Argument> list() {
        return list;
    }

    void add(Argument argument) {
        boolean known = argument.entity() != null
                && (isOtherParty(argument) || !entities.add(argument.role() + "=" + argument.entity()));
        if (!known && !isRepeated(argument)) {
            list.add(argument);
        }
    }

    /** «بين البلدين … مع البلد»: nobody is both who does it and whom it is done to; the first word decides. */
    private boolean isOtherParty(Argument argument) {
        return switch (argument.role()) {
            case ACTOR -> entities.contains(Role.TARGET + "=" + argument.entity());
            case TARGET -> entities.contains(Role.ACTOR + "=" + argument.entity());
            default -> false;
        };
    }

    private boolean isRepeated(Argument argument) {
        Span span = argument.span();
        if (span == null) {
            return false;
        }
        for (Argument earlier : list) {
            if (earlier.role() == argument.role() && earlier.span() != null && isSame(earlier.span(), span, argument)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSame(Span earlier, Span later, Argument argument) {
        return words.text(earlier).equals(words.text(later))
                || earlier.overlaps(later)
                || argument.entity() == null && hasSameCount(earlier, later);
    }

    private boolean hasSameCount(Span earlier, Span later) {
        int first = words.tokens().at(earlier.start());
        int again = words.tokens().at(later.start());
        return words.pos(again) == PartOfSpeech.NUM
                && words.token(first).folded().equals(words.token(again).folded());
    }
}
