package org.rawi.candidate;

import java.util.Set;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.Stem;
import org.rawi.lexicon.Entry;

/** Words of a table's spelling that stand beside the name: class words and titles before it, its country after it. */
final class Surplus {

    /** Heads that stay outside before a group's full name: قوات البيشمركة, ميليشيا عصائب أهل الحق. */
    private static final Set<String> FORCES = Set.of("armed-group", "army", "company");

    private static final Set<String> SETTLEMENTS = Set.of("city", "town", "village", "capital");

    private final Clues clues;

    Surplus(Clues clues) {
        this.clues = clues;
    }

    /**
     * Whether a spelling holds words beside the name: «المتمردين الحوثيين», «حزب الله اللبناني», an adjective «الحوثي». «باريس سان جرمان»
     * begins with a name of its own.
     */
    boolean has(Match match, Known known) {
        Entry entry = known.entry();
        if (match.size() == 1) {
            return known.sort() == Sort.ORGANIZATION && isAdjective(match);
        }
        boolean country = known.sort() == Sort.PLACE
                ? SETTLEMENTS.contains(entry.kind()) && clues.is(match.end() - 1, Sort.NISBA)
                : NameWords.isWithoutCountry(entry) && isOwnCountry(match.end() - 1, entry);
        return country && isName(match.first(), match.end() - 1, entry)
                || announcing(match, known) == 0
                        && !clues.is(match.first(), Sort.PLACE)
                        && endsInName(match, entry)
                        && !isHead(match, entry);
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
    int announcing(Match match, Known known) {
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
