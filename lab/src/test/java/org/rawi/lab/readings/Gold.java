package org.rawi.lab.readings;

import java.util.EnumSet;
import org.rawi.formats.json.Annotation;
import org.rawi.text.Report;

/** A small report and its gold reading, for tests. */
final class Gold {

    static final Report REPORT = Report.of("story", "فتح جسر النخيل\nقال سامر الحلو إن بلدته ستفتح الجسر.");

    /** Reading of {@link #REPORT}; {@code more} are further members. */
    static String json(String more) {
        return """
                {"version":1,
                 "report":{"id":"story","title":"فتح جسر النخيل","text":"%s"},
                 "entities":[{"id":"samer","type":"PERSON","name":"سامر الحلو"}],
                 "mentions":[{"start":19,"end":29,"text":"سامر الحلو","entity":"samer","why":"table"}],
                 "claims":[{"id":"c1","cue":[{"start":15,"end":18}],"sources":[{"entity":"samer","start":19,"end":29}],
                            "content":[{"start":30,"end":51}],"kind":"indirect","within":null}]%s}""".formatted(REPORT.text().replace("\n", "\\n"), more);
    }

    static StandOff standOff(String more) {
        return StandOff.of("story.json", json(more), REPORT, EnumSet.allOf(Annotation.class));
    }

    private Gold() {}
}
