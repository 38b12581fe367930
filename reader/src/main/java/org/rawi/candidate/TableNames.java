package org.rawi.candidate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.Stem;
import org.rawi.gazetteer.WordOrder;
import org.rawi.token.Quotation;

/** Names that stand in the tables of places, persons and organisations. */
final class TableNames {

    private static final Sort[] BY_FREQUENCY = {Sort.PLACE, Sort.ORGANIZATION, Sort.PERSON};

    private final Clues clues;
    private final Clashes clashes;
    private final PlaceContext context;
    private final Surplus surplus;
    private final Lookalikes lookalikes;
    private final Clubs clubs;
    private final UnknownNames unknown;

    TableNames(Clues clues, Clashes clashes, PlaceContext context) {
        this.context = context;
        this.clues = clues;
        this.clashes = clashes;
        this.surplus = new Surplus(clues);
        this.lookalikes = new Lookalikes(clues, context);
        this.clubs = new Clubs(clues);
        this.unknown = new UnknownNames(clues);
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < clues.size(); i++) {
            for (Match match : mayName(i) ? clues.at(i) : List.<Match>of()) {
                Known known = settle(match);
                if (known != null && !lookalikes.holds(match, known) && (known.full() || !surplus.has(match, known))) {
                    found.add(candidate(match, known));
                }
            }
        }
        return found;
    }

    private boolean mayName(int token) {
        return clues.begins(token, Sort.PLACE)
                || clues.begins(token, Sort.ORGANIZATION)
                || clues.begins(token, Sort.PERSON);
    }

    private Candidate candidate(Match match, Known known) {
        int announcing = surplus.announcing(match, known);
        Stem given = GivenNames.before(clues, match, known);
        if (given != null) {
            int first = WordOrder.previous(clues.tokens(), match.first());
            String why = known.entry().where() + " with the given name";
            return new Candidate(first, match.end(), given.cut(), known.sort(), true, known.entry(), why);
        }
        boolean sure = announcing > 0
                || clubs.named(match) != null
                || !clashes.isClash(clues, match, known) && !isAfterUnknown(match, known)
                || isAnnounced(match, known);
        return new Candidate(
                match.first() + announcing,
                match.end(),
                announcing > 0 ? 0 : match.cut(),
                known.sort(),
                sure,
                known.entry(),
                known.entry().where());
    }

    /** «جوزي بيكرمان»: what seems an unknown given name may be part of the name; the tagger decides. */
    private boolean isAfterUnknown(Match match, Known known) {
        int before = match.size() > 1 || match.cut() > 0 || known.sort() != Sort.PERSON
                ? -1
                : WordOrder.previous(clues.tokens(), match.first());
        return before >= 0 && unknown.isNameLike(before) && !clues.isOrdinary(before, 0);
    }

    /** One phrase may name a person, a place and a body: the word before it decides, then the commonest reading. */
    private @Nullable Known settle(Match match) {
        Sort announced = announced(match);
        Known fitting = announced == null ? null : match.as(announced);
        if (fitting != null) {
            return fitting.sort() == Sort.PLACE ? context.likeliest(match, fitting) : fitting;
        }
        Known club = clubs.named(match);
        if (club != null) {
            return club;
        }
        for (Sort sort : BY_FREQUENCY) {
            Known known = match.as(sort);
            if (known != null && !clubs.isBare(known)) {
                return sort == Sort.PLACE ? context.likeliest(match, known) : known;
            }
        }
        return null;
    }

    /** A word of two meanings counts as a name after what announces one, and between its own quotation marks. */
    private boolean isAnnounced(Match match, Known known) {
        if (announced(match) == known.sort()) {
            return true;
        }
        Quotation quotation = clues.tokens().quotationOf(match.first());
        boolean quoted = quotation != null && quotation.first() == match.first() && quotation.end() == match.end();
        return known.sort() == Sort.ORGANIZATION && (quoted || match.cut() == 0 && isAfterReporter(match.first()));
    }

    /** «مراسل …», «مذيعة …»: who works for a medium is followed by its name. */
    private boolean isAfterReporter(int token) {
        Known office = token == 0 ? null : clues.word(token - 1, Sort.OFFICE, false);
        return office != null && office.entry().kind().equals("media");
    }

    private @Nullable Sort announced(Match match) {
        return match.cut() == 0 ? Announced.before(clues, match.first()) : null;
    }
}
