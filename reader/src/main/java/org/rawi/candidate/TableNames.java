package org.rawi.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.Stem;
import org.rawi.gazetteer.WordOrder;
import org.rawi.lexicon.Entry;
import org.rawi.script.Letters;
import org.rawi.token.Quotation;

/** Names that stand in the tables of places, persons and organisations. */
final class TableNames {

    /** Heads that stay outside before a group's full name: قوات البيشمركة, ميليشيا عصائب أهل الحق. */
    private static final Set<String> FORCES = Set.of("armed-group", "army", "company");

    private static final Set<String> SETTLEMENTS = Set.of("city", "town", "village", "capital");

    private final Clues clues;
    private final Clashes clashes;
    private final PlaceContext context;

    TableNames(Clues clues, Clashes clashes, PlaceContext context) {
        this.context = context;
        this.clues = clues;
        this.clashes = clashes;
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < clues.size(); i++) {
            for (Match match : clues.at(i)) {
                Known known = settle(match);
                if (known != null && !isAnotherWord(match, known) && (known.full() || !isMoreThanName(match, known))) {
                    found.add(candidate(match, known));
                }
            }
        }
        return found;
    }

    private Candidate candidate(Match match, Known known) {
        int announcing = announcing(match, known);
        Stem given = GivenNames.before(clues, match, known);
        if (given != null) {
            int first = WordOrder.previous(clues.tokens(), match.first());
            String why = known.entry().where() + " with the given name";
            return new Candidate(first, match.end(), given.cut(), known.sort(), true, known.entry(), why);
        }
        boolean sure = announcing > 0 || !clashes.isClash(clues, match, known) || isAnnounced(match, known);
        return new Candidate(
                match.first() + announcing,
                match.end(),
                announcing > 0 ? 0 : match.cut(),
                known.sort(),
                sure,
                known.entry(),
                known.entry().where());
    }

    /** One phrase may name a person, a place and a body: the word before it decides, then the commonest reading. */
    private @Nullable Known settle(Match match) {
        Sort announced = announced(match);
        Known fitting = announced == null ? null : match.as(announced);
        if (fitting != null) {
            return fitting.sort() == Sort.PLACE ? context.likeliest(match, fitting) : fitting;
        }
        for (Sort sort : new Sort[] {Sort.PLACE, Sort.ORGANIZATION, Sort.PERSON}) {
            Known known = match.as(sort);
            if (known != null) {
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

    /** Whether a spelling holds words beside the name: «المتمردين الحوثيين», «حزب الله اللبناني», an adjective «الحوثي». */
    private boolean isMoreThanName(Match match, Known known) {
        Entry entry = known.entry();
        if (match.size() == 1) {
            return known.sort() == Sort.ORGANIZATION && isAdjective(match);
        }
        boolean country = known.sort() == Sort.PLACE
                ? SETTLEMENTS.contains(entry.kind()) && clues.is(match.end() - 1, Sort.NISBA)
                : NameWords.isWithoutCountry(entry) && isOwnCountry(match.end() - 1, entry);
        return country && isName(match.first(), match.end() - 1, entry)
                || announcing(match, known) == 0 && endsInName(match, entry) && !isHead(match, entry);
    }

    /** Adverbs in -an («بريطانياً»), the adjective سورية of a report that writes سوريا, two places joined by و. */
    private boolean isAnotherWord(Match match, Known known) {
        if (known.sort() != Sort.PLACE) {
            return false;
        }
        String text =
                clues.tokens().get(match.end() - 1).span().in(clues.tokens().text());
        if (match.size() == 1 && Hamzas.differ(text.substring(Math.min(match.cut(), text.length())), known.entry())) {
            return true;
        }
        boolean adverb = text.indexOf(Letters.FATHATAN) >= 0;
        boolean adjective =
                match.is(Sort.NISBA) && match.size() == 1 && context.names(known.entry(), clues.word(match.first()));
        return adverb || adjective || match.size() > 1 && isPair(match, known.entry());
    }

    private boolean isPair(Match match, Entry entry) {
        for (int i = match.first() + 1; i < match.end(); i++) {
            Match second = clues.longest(i, Sort.PLACE);
            boolean joined = second != null && second.cut() == 1 && second.end() == match.end();
            if (joined && isOtherPlace(match.first(), i, entry)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOtherPlace(int first, int end, Entry entry) {
        for (Match match : clues.at(first)) {
            Known place = match.end() == end ? match.as(Sort.PLACE) : null;
            if (place != null && !place.entry().equals(entry)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwnCountry(int token, Entry entry) {
        Known nisba = clues.word(token, Sort.NISBA, true);
        return nisba != null && nisba.entry().word().equals(entry.get("country"));
    }

    private boolean isAdjective(Match match) {
        int at = match.first();
        return isAdjectiveForm(clues.word(at))
                && at > 0
                && match.cut() == 0
                && Stem.isDefinite(clues.word(at))
                && clues.tokens().sentenceOf(at).holds(at - 1)
                && Stem.isDefinite(clues.word(at - 1))
                && !clues.is(at - 1, Sort.HEAD);
    }

    private static boolean isAdjectiveForm(String word) {
        return word.endsWith("ي") || word.endsWith("يه") || word.endsWith("يين") || word.endsWith("يون");
    }

    private boolean isHead(Match match, Entry entry) {
        Match head = clues.longest(match.first(), Sort.HEAD);
        boolean full = head != null
                && head.end() < match.end()
                && (isFullName(head.end(), match.end(), entry) || isFullName(head.end(), match.end() - 1, entry));
        Known row = head == null ? null : head.as(Sort.HEAD);
        return row != null && !(full && FORCES.contains(row.entry().kind()));
    }

    private boolean endsInName(Match match, Entry entry) {
        for (int i = match.first() + 1; i < match.end(); i++) {
            if (isName(i, match.end(), entry)) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int first, int end, Entry entry) {
        for (Match match : clues.at(first)) {
            for (Known known : match.known()) {
                if (match.end() == end && known.entry().equals(entry) && known.sort() != Sort.NISBA) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isKnown(int first, int end) {
        for (Match match : clues.at(first)) {
            if (match.end() == end && match.is(Sort.ORGANIZATION)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFullName(int first, int end, Entry entry) {
        for (Match match : clues.at(first)) {
            for (Known known : match.known()) {
                if (match.end() == end && known.full() && known.entry().equals(entry)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many words of a spelling are a class word or title that stays outside the name: تنظيم القاعدة, الأمير … */
    private int announcing(Match match, Known known) {
        Sort sort = known.sort();
        Match front = clues.longest(match.first(), sort == Sort.PERSON ? Sort.OFFICE : Sort.HEAD);
        if (front == null || front.size() >= match.size() || front.is(Sort.GIVEN)) {
            return 0;
        }
        Known head = front.as(Sort.HEAD);
        boolean ownClass = !known.full()
                || !(sort == Sort.PLACE && known.entry().kind().equals("governorate"))
                || clues.word(match.first()).endsWith("محافظه");
        boolean outside = sort == Sort.PERSON
                || head != null && head.entry().get("inside").equals("no") && ownClass;
        boolean withClass = Stem.isDefinite(clues.word(match.first()).substring(match.cut()))
                || clues.word(match.end() - 1).startsWith("لل");
        boolean cuts = !known.full() || sort == Sort.PLACE || isKnown(front.end(), match.end());
        return outside && cuts && (sort == Sort.PERSON || !withClass) ? front.size() : 0;
    }
}
