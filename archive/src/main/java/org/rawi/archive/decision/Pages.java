package org.rawi.archive.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.identity.Identifier;
import org.rawi.archive.identity.Identity;

/**
 * On which page an entity stands: that of the identity its name gives, unless people have decided otherwise. Each decision
 * moves what stands on one page, or some reports of it, to another; later ones move what earlier ones have moved.
 * Immutable.
 */
public final class Pages {

    private final List<Move> moves = new ArrayList<>();

    /**
     * @param reports ids; null for all reports
     */
    private record Move(
            Decision decision,
            String from,
            String to,
            @Nullable Set<String> reports) {

        boolean takes(String page, String report) {
            return page.equals(from) && (reports == null || reports.contains(report));
        }
    }

    /**
     * @param decisions those that hold, in their order
     */
    public Pages(List<Decision> decisions, Identifier identifier) {
        for (Decision decision : decisions) {
            String page = of(decision.example(), identifier);
            Move move = decision.other() == null
                    ? split(decision, page)
                    : new Move(decision, of(decision.other(), identifier), page, null);
            if (!move.from().equals(move.to())) {
                moves.add(move);
            }
        }
    }

    private static Move split(Decision decision, String page) {
        return new Move(decision, page, splitPage(decision, page), new HashSet<>(decision.reports()));
    }

    /** Derived from what is split off, so that it is the same in every archive. */
    private static String splitPage(Decision decision, String page) {
        Collection<String> reports = new TreeSet<>(decision.reports());
        return Identity.id(decision.example().type(), page + " without " + String.join(" ", reports));
    }

    private String of(Example example, Identifier identifier) {
        return of(example.identity(identifier), example.report());
    }

    /**
     * The id of the page on which an entity stands.
     *
     * @param identity that its name gives
     * @param report id of the report
     */
    public String of(String identity, String report) {
        String page = identity;
        for (Move move : moves) {
            if (move.takes(page, report)) {
                page = move.to();
            }
        }
        return page;
    }

    /** The identities of which something may stand on a page. */
    public Set<String> identities(String page) {
        Set<String> identities = new HashSet<>(Set.of(page));
        for (int i = moves.size() - 1; i >= 0; i--) {
            if (identities.contains(moves.get(i).to())) {
                identities.add(moves.get(i).from());
            }
        }
        return identities;
    }

    /** The decisions that moved something to a page, or away from it, in their order. */
    public List<Decision> about(String page) {
        return moves.stream()
                .filter(move -> move.to().equals(page) || move.from().equals(page))
                .map(Move::decision)
                .toList();
    }
}
