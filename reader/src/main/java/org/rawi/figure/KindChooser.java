package org.rawi.figure;

import java.util.ArrayList;
import java.util.List;
import org.rawi.figure.Figure.Kind;
import org.rawi.figure.Noun.Sort;
import org.rawi.morph.Words;

/**
 * Decides what befell those counted: by the noun («قتيلا», «صاروخا»), as part of the count before («بينهم»), by the word
 * that governs the count, with what it is joined to, or by the verb after it.
 */
final class KindChooser {

    /** The least bare number that is taken for money. */
    private static final long LEAST_SUM = 1_000_000;

    private final Words words;
    private final Reach reach;
    private final List<Count> counts = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    KindChooser(Words words, Taken taken, QuantityReader quantities) {
        this.words = words;
        this.reach = new Reach(words, taken, quantities);
    }

    /** The kinds of a count; those of the counts before it were asked for in order. */
    Decision decide(Count count) {
        Decision open = decision(count);
        boolean met = !open.isNone() && count.need().isMet(open.kinds().get(0), open.own());
        Decision decision = met ? open : Decision.NONE;
        counts.add(count);
        decisions.add(decision);
        return decision;
    }

    private Decision decision(Count count) {
        Noun noun = count.noun();
        Kind own = noun.kind();
        if (own != null && isFixed(own, noun)) {
            return new Decision(twins(count, own), true, "noun (" + noun.where() + ")");
        }
        List<Kind> both = reach.betweenDeadAndHurt(count);
        if (!both.isEmpty()) {
            return Decision.governed(both, "dead and hurt together");
        }
        int before = counts.size() - 1;
        if (count.part()
                && before >= 0
                && isNear(counts.get(before), count)
                && !decisions.get(before).isNone()) {
            Kind whole = decisions.get(before).kinds().get(0);
            return Decision.governed(List.of(whole), "part of the count before");
        }
        if ((noun.is(Sort.NONE) || noun.is(Sort.ELIDED)) && before >= 0 && isSumOfMoney(before, count)) {
            return Decision.governed(List.of(Kind.MONEY), "a share of the money before");
        }
        Decision governed = governed(count);
        if (!governed.isNone()) {
            return governed;
        }
        boolean apart = own == Kind.PARTICIPANTS && noun.isThing();
        if (own != null && !apart) {
            return Decision.own(own, "noun (" + noun.where() + ")");
        }
        return Decision.own(Kind.OTHER, "no governing word");
    }

    /** «مليار دولار، 70 مليونا منها …»: a bare sum behind money in its sentence. */
    private boolean isSumOfMoney(int before, Count count) {
        Decision decision = decisions.get(before);
        int sentence = words.sentenceOf(count.first()).first();
        return !decision.isNone()
                && decision.kinds().get(0) == Kind.MONEY
                && counts.get(before).first() >= sentence
                && count.amount().low() != null
                && count.amount().low() >= LEAST_SUM;
    }

    /** Dead, wounded, weapons, money and things stay what they are, whatever governs them. */
    private static boolean isFixed(Kind kind, Noun noun) {
        return kind == Kind.KILLED
                || kind == Kind.INJURED
                || kind == Kind.WEAPONS
                || kind == Kind.MONEY
                || kind == Kind.OTHER && !noun.is(Sort.PERSON);
    }

    private boolean isNear(Count before, Count count) {
        return words.sentenceOf(before.first()).paragraph()
                == words.sentenceOf(count.first()).paragraph();
    }

    /** «15 قتيلا وجريحا» counts both together. */
    private List<Kind> twins(Count count, Kind own) {
        int next = count.noun().end();
        boolean joined = next < words.size() && words.traits(next).hasConjunction();
        Governor second = joined ? Governor.at(words, next) : null;
        Kind other = second == null || !second.isNoun() || own == Kind.WEAPONS ? null : second.kind();
        return other == null || other == own ? List.of(own) : List.of(own, other);
    }

    /** The nearest governing word before, or what the count inherits from one that و joins it to. */
    private Decision governed(Count count) {
        int from = count.first() - 1;
        for (int before = counts.size() - 1; ; before--) {
            int stop = before < 0 ? -1 : counts.get(before).end() - 1;
            Reach.Step step = reach.before(count, from, stop);
            if (step.governor() != null) {
                String why = "governed by (" + step.governor().where() + ")";
                return Decision.governed(reach.kinds(step.governor()), why);
            }
            if (before < 0 || !step.arrived() || !count.joined()) {
                return after(count);
            }
            if (!decisions.get(before).own()) {
                return decisions.get(before);
            }
            from = counts.get(before).first() - 1;
        }
    }

    private Decision after(Count count) {
        Governor governor = reach.after(count);
        return governor == null
                ? Decision.NONE
                : Decision.governed(reach.kinds(governor), "said of it (" + governor.where() + ")");
    }
}
