package org.rawi.formats.cause;

import java.util.Locale;
import org.rawi.name.EntityType;
import org.rawi.text.Span;

/** Why names are wrong. */
public final class NameCauses {

    private NameCauses() {}

    /** @param foundElsewhere whether another mention of the same entity was read rightly */
    public static String missed(EntityType type, boolean foundElsewhere) {
        return word(type) + " missed" + (foundElsewhere ? ", found elsewhere in the report" : "");
    }

    public static String invented(EntityType type) {
        return word(type) + " invented";
    }

    public static String wrong(EntityType should, Span place, EntityType is, Span taken) {
        String type = should == is ? word(should) : word(should) + " read as " + word(is);
        return place.equals(taken) ? type : type + " " + Spans.difference(place, taken);
    }

    private static String word(EntityType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
