package org.rawi.lab.incidents;

import java.util.List;
import java.util.Locale;
import org.rawi.incidents.link.Likeness;
import org.rawi.text.Report;

/** Pairs that we put into one incident and people do not, and the other way round, with what speaks for a tie and against it. */
final class LinkMistakes {

    private final Linked linked;

    LinkMistakes(Linked linked) {
        this.linked = linked;
    }

    String table(List<GoldSet> sets, Predicted predicted) {
        StringBuilder table = new StringBuilder();
        LinkScore pairs = new LinkScore(predicted);
        for (GoldSet set : sets) {
            List<LinkScore.Pair> ofSet = pairs.next(set);
            Tally tally = LinkScore.tally(ofSet);
            table.append(String.format(
                    Locale.ROOT,
                    "%s  %d pairs, %d given, %d right%n",
                    set.name(),
                    tally.gold(),
                    tally.given(),
                    tally.right()));
            ofSet.stream().filter(LinkScore.Pair::isWrong).forEach(pair -> table.append(mistake(pair)));
        }
        return table.append('\n').toString();
    }

    private String mistake(LinkScore.Pair pair) {
        Likeness likeness = linked.likeness(pair.first(), pair.second());
        return String.format(
                Locale.ROOT,
                "  %s  %+.1f = %s%n    %s%n    %s%n",
                pair.given() ? "too much" : "missed",
                likeness.score(),
                likeness.why(),
                line(pair.first()),
                line(pair.second()));
    }

    private static String line(Report report) {
        return report.published() + "  " + report.outlet() + "  " + report.title();
    }
}
