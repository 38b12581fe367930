package org.rawi.headword;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.candidate.Announced;
import org.rawi.candidate.Candidate;
import org.rawi.candidate.NameWords;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Known;
import org.rawi.gazetteer.Match;
import org.rawi.gazetteer.Sort;
import org.rawi.gazetteer.Stem;
import org.rawi.lexicon.Entry;
import org.rawi.token.Token.Kind;

/** Heads that say enough: «مجلس الشورى», «النيابة العامة»; and a class word before one unknown word: «بلدة ماس». */
final class HeadAlone {

    private static final Set<String> ENOUGH = Set.of("parliament", "court", "ngo");
    /** Class words that a name must follow; حي, منطقة and the like go with common nouns too. */
    private static final Set<String> SETTLEMENTS =
            Set.of("قريه", "بلده", "مدينه", "مديريه", "ناحيه", "ضاحيه", "قضاء", "محافظه", "ولايه", "مقاطعه", "بلديه");

    private final Clues clues;
    private final NameWords words;

    HeadAlone(Clues clues, NameWords words) {
        this.clues = clues;
        this.words = words;
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < clues.size(); i++) {
            Candidate candidate = at(i);
            if (candidate != null) {
                found.add(candidate);
            }
        }
        return found;
    }

    private @Nullable Candidate at(int token) {
        Match head = clues.longest(token, Sort.HEAD);
        Known known = head == null ? null : head.as(Sort.HEAD);
        if (head == null || known == null) {
            return null;
        }
        Entry row = known.entry();
        boolean group = row.kind().equals("armed-group") && Stem.isDefinite(clues.word(head.end() - 1));
        if (head.size() > 1 && words.isInside(head) && (group || ENOUGH.contains(row.kind()))) {
            return new Candidate(token, head.end(), head.cut(), Announced.type(row), true, null, row.where());
        }
        if (!row.kind().equals("place")) {
            return null;
        }
        return words.isInside(head) ? foreign(head, row) : settlement(head, row);
    }

    /** «فندق S Y L». */
    private @Nullable Candidate foreign(Match head, Entry row) {
        int end = head.end();
        while (end < clues.size() && clues.tokens().get(end).is(Kind.FOREIGN)) {
            end++;
        }
        return end == head.end()
                ? null
                : new Candidate(head.first(), end, head.cut(), Sort.PLACE, true, null, row.where() + " with its name");
    }

    private @Nullable Candidate settlement(Match head, Entry row) {
        int at = head.end();
        boolean word = at < clues.size()
                && clues.tokens().get(at).isWord()
                && clues.tokens().sentenceOf(head.first()).holds(at)
                && clues.at(at).isEmpty();
        if (!word
                || clues.words().traits(at).hasPreposition()
                || clues.words().traits(at).hasConjunction()) {
            return null;
        }
        boolean rare = clues.classes().classOf(clues.word(at)) == 0;
        boolean settlement = SETTLEMENTS.contains(row.key()) && Stem.isDefinite(clues.word(at));
        return rare || settlement
                ? new Candidate(at, at + 1, 0, Sort.PLACE, rare, null, row.where() + " before a word it names")
                : null;
    }
}
