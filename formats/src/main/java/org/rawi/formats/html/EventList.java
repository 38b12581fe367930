package org.rawi.formats.html;

import java.util.List;
import org.rawi.argument.Argument;
import org.rawi.event.Event;
import org.rawi.event.Status;

/** What is said to have happened, how surely, with whom, and who says so. */
final class EventList {

    private EventList() {}

    static void write(Items items) {
        List<Event> events = items.telling().reading().events();
        if (events.isEmpty()) {
            return;
        }
        items.heading("ما قيل إنه وقع", "What is said to have happened");
        for (int i = 0; i < events.size(); i++) {
            event(items, Marks.item('v', i), events.get(i));
        }
        items.endOfSection();
    }

    private static void event(Items items, String item, Event event) {
        items.item(item);
        items.html().element("strong", Labels.of(event.type())).raw(" ");
        String mode = event.mode() == null || event.mode().isEmpty() ? "" : ", " + event.mode();
        items.english(Items.lower(event.type()) + mode);
        items.html().raw(" ").element("span", Labels.of(event.status()), "class", look(event.status()));
        items.voice(event.claim());
        items.html().open("div", "class", "links");
        items.links(item, "trigger");
        items.html().close();
        arguments(items, event);
        items.endOfItem(event.why());
    }

    private static void arguments(Items items, Event event) {
        items.html().open("dl");
        for (Argument argument : event.arguments()) {
            String who = items.telling().who(argument.span(), argument.entity());
            if (!who.isEmpty()) {
                items.html().element("dt", Labels.of(argument.role()));
                items.html().open("dd").words(who).close();
            }
        }
        if (event.time() != null) {
            items.html()
                    .element("dt", "التاريخ")
                    .open("dd")
                    .words(event.time().iso())
                    .close();
        }
        items.html().close();
    }

    private static String look(Status status) {
        return status == Status.OCCURRED ? "label" : "label open " + Items.lower(status);
    }
}
