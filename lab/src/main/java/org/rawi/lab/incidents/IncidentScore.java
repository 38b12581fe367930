package org.rawi.lab.incidents;

import java.util.List;
import java.util.Locale;

/**
 * What {@code score_incidents.py} prints.
 *
 * @param links pairs of reports in one incident
 * @param rows rows of slots
 * @param verdicts those of people; {@code right} of them are ours too
 * @param invented verdicts «differ» where people see none
 */
record IncidentScore(Tally links, Tally rows, int right, int verdicts, int invented) {

    static IncidentScore of(List<GoldSet> sets, Predicted predicted) {
        LinkScore pairs = new LinkScore(predicted);
        Tally links = Tally.NONE;
        Tally rows = Tally.NONE;
        int right = 0;
        int verdicts = 0;
        int invented = 0;
        for (GoldSet set : sets) {
            links = links.plus(LinkScore.tally(pairs.next(set)));
            rows = rows.plus(SlotScore.of(set, predicted).tally());
            VerdictScore verdict = VerdictScore.of(set, predicted);
            right += verdict.right();
            verdicts += verdict.judged().size();
            invented += verdict.invented().size();
        }
        return new IncidentScore(links, rows, right, verdicts, invented);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "link %.3f  link.p %.3f  slot %.3f  verdict %.3f  invented %d (%d pairs, %d rows, %d verdicts)",
                links.f1(),
                links.precision(),
                rows.f1(),
                verdicts == 0 ? 1.0 : (double) right / verdicts,
                invented,
                links.gold(),
                rows.gold(),
                verdicts);
    }
}
