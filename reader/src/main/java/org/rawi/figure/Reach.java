package org.rawi.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.figure.Figure.Kind;
import org.rawi.figure.Noun.Sort;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.token.Quotation;
import org.rawi.token.Token;
import org.rawi.vocabulary.TablePhrases.Found;

/**
 * How far a governing word reaches: back over nouns and commas to the nearest one, not over another verb, another clause
 * or another count; forward to the verb whose subject the count is.
 */
final class Reach {

    private static final int FURTHEST_BACK = 30;
    private static final int FURTHEST_AHEAD = 12;
    /** Between a governing word and a number without a noun stand at most these many words («بلغ عدد القتلى في البلدة 12»). */
    private static final int NEAR = 5;

    private final Words words;
    private final Taken taken;
    private final QuantityReader quantities;

    Reach(Words words, Taken taken, QuantityReader quantities) {
        this.words = words;
        this.quantities = quantities;
        this.taken = taken;
    }

    /**
     * One step back.
     *
     * @param governor what was found, or null
     * @param arrived whether nothing stood in the way to the count before
     */
    record Step(@Nullable Governor governor, boolean arrived) {}

    /**
     * Looks back for the word that governs a count.
     *
     * @param from index to begin at
     * @param stop index of the last token of the count before, which ends the search; -1 for none
     */
    Step before(Count count, int from, int stop) {
        boolean lone = count.noun().is(Sort.NONE);
        int last = Math.max(words.sentenceOf(count.first()).first(), count.first() - (lone ? NEAR : FURTHEST_BACK));
        for (int at = from; at >= last && at > stop; at--) {
            Governor governor = Governor.at(words, at);
            if (governor == null || governor.kind() == null && !governor.verb()) {
                boolean beside = at == count.first() - 1;
                if (beside ? isVerbalNoun(at) || isClauseEnd(at) : isBarrier(at, count)) {
                    return new Step(null, false);
                }
            } else if (decides(governor, count)) {
                return new Step(governor, false);
            } else if (governor.verb() && governor.kind() != null) {
                return new Step(null, false);
            }
        }
        return new Step(null, stop >= last && from >= stop);
    }

    private boolean decides(Governor governor, Count count) {
        boolean side = governor.only().equals("side");
        boolean crowd = governor.only().equals("crowd");
        boolean phrase = governor.end() > governor.index() + 1;
        boolean definite = words.traits(governor.index()).definite()
                && !phrase
                && !governor.verb()
                && !followsTotal(governor.index());
        if (governor.isNoun() && !governor.isLoss() && !followsTotal(governor.index())) {
            return false;
        }
        return governor.kind() != null
                && (!definite || count.noun().is(Sort.NONE))
                && governor.befalls(count.noun())
                && (!crowd || count.amount().low() == null && !count.noun().isThing())
                && (!side || !count.noun().isThing() && governor.isBeside(count))
                && (!count.noun().is(Sort.NONE) || governor.touches(count) || isTotal(count));
    }

    /** «حصيلة القتلى», «عدد القتلى». */
    private boolean followsTotal(int at) {
        Found<Quantifier> before = at == 0 ? null : quantities.quantifier(words, at - 1);
        return before != null && before.value().turn() == Quantifier.Turn.TOTAL;
    }

    /** «عدد القتلى إلى 12», «بلغ عدد الجرحى في البلدة 12». */
    private boolean isTotal(Count count) {
        return count.first() > 0 && words.token(count.first() - 1).folded().equals("الي");
    }

    /** Another verb, a conjunction that opens a clause, or the end of one. */
    private boolean isBarrier(int at, Count count) {
        Token token = words.token(at);
        return isClauseEnd(at) || token.is(Token.Kind.OPEN_QUOTE) && opensQuotation(at, count);
    }

    /** Whether the quotation that a mark opens holds the count; one that was closed before it does not. */
    private boolean opensQuotation(int at, Count count) {
        Quotation around = words.tokens().quotationOf(count.first());
        return around != null && around.first() == at + 1;
    }

    private boolean isClauseEnd(int at) {
        PartOfSpeech pos = words.pos(at);
        Token token = words.token(at);
        boolean mark = token.isMark('.') || token.isMark('؛') || token.isMark(';') || token.isMark(':');
        return mark || pos == PartOfSpeech.VERB || pos == PartOfSpeech.SCONJ;
    }

    /** «باغتصاب امرأتين»: a happening that no kind stands for. */
    private boolean isVerbalNoun(int at) {
        return words.pos(at) == PartOfSpeech.NOUN
                && !words.senses(at, "triggers").isEmpty();
    }

    /** A governing word and the one that و joins to it: «مقتل وإصابة»; of «هم قتلوا وأصيب عشرون» the first has its own count. */
    List<Kind> kinds(Governor governor) {
        Kind kind = governor.kind();
        if (kind == null) {
            return List.of();
        }
        int at = governor.index();
        boolean alone = at > 1 && isAndOr(at - 1);
        boolean joined = at > 0 && (words.traits(at).hasConjunction() || alone);
        Governor first = joined ? Governor.at(words, alone ? at - 2 : at - 1) : null;
        boolean alike = first != null && first.verb() == governor.verb() && first.isNoun() == governor.isNoun();
        boolean served =
                first != null && first.verb() && words.traits(first.index()).plural();
        Kind other = first == null || !alike || served ? null : first.kind();
        return other == null || other == kind ? List.of(kind) : List.of(other, kind);
    }

    private boolean isAndOr(int at) {
        String folded = words.token(at).folded();
        return folded.equals("و") || folded.equals("او");
    }

    /** «سقوط 20 شخصا بين قتيل وجريح»: both kinds; else none. */
    List<Kind> betweenDeadAndHurt(Count count) {
        int at = count.end();
        if (at + 2 >= words.size() || !words.token(at).folded().equals("بين")) {
            return List.of();
        }
        Governor dead = Governor.at(words, at + 1);
        Governor hurt = Governor.at(words, at + 2);
        if (dead == null || hurt == null || dead.kind() == null || hurt.kind() == null) {
            return List.of();
        }
        return dead.kind() == hurt.kind() ? List.of() : List.of(dead.kind(), hurt.kind());
    }

    /** The verb or participle that is said of a count before it: «إن 19 شخصا أصيبوا», or null. */
    @Nullable
    Governor after(Count count) {
        int end = Math.min(words.sentenceOf(count.first()).end(), count.end() + FURTHEST_AHEAD);
        if (count.noun().is(Sort.NONE)) {
            return null;
        }
        boolean subject = isSubject(count);
        boolean nounsOnly = false;
        for (int at = count.noun().end(); at < end; at++) {
            Governor governor = Governor.at(words, at);
            if (governor != null && isSaidOf(governor, at, nounsOnly)) {
                boolean near = subject || at <= count.end();
                return near && !hasObject(governor) && governor.kind() != null && governor.befalls(count.noun())
                        ? governor
                        : null;
            }
            if (words.pos(at) == PartOfSpeech.VERB) {
                boolean relative = words.pos(at - 1) == PartOfSpeech.PRON
                        || words.token(at - 1).folded().equals("ممن");
                nounsOnly |= !relative;
                end = relative ? end : Math.min(end, at + 3);
            } else if (words.token(at).is(Token.Kind.PUNCTUATION)) {
                int resumed = afterPart(at);
                if (resumed < 0) {
                    return null;
                }
                end = Math.min(words.sentenceOf(at).end(), resumed + FURTHEST_AHEAD);
                at = resumed;
            } else if (words.token(at).is(Token.Kind.NUMBER)
                    && !words.token(at - 1).folded().equals("و")) {
                return null;
            }
        }
        return null;
    }

    /** Index of the comma that closes «، بينهم 3 نساء،», or -1 where none opens here. */
    private int afterPart(int comma) {
        Found<Quantifier> part = comma + 1 < words.size() ? quantities.quantifier(words, comma + 1) : null;
        if (part == null || part.value().turn() != Quantifier.Turn.PART) {
            return -1;
        }
        int end = Math.min(words.sentenceOf(comma).end(), part.end() + FURTHEST_AHEAD);
        for (int at = part.end(); at < end; at++) {
            if (words.token(at).is(Token.Kind.PUNCTUATION)) {
                return at;
            }
        }
        return -1;
    }

    /** «المسلحون قتلوا جنديا»: they did it, it did not befall them. */
    private boolean hasObject(Governor governor) {
        int next = governor.end();
        while (next < words.size() && words.token(next).is(Token.Kind.CLOSE_QUOTE)) {
            next++;
        }
        return governor.verb()
                && governor.end() == governor.index() + 1
                && next < words.size()
                && words.pos(next).isNominal()
                && !taken.byTime(next)
                && !words.traits(next).hasPreposition()
                && !words.traits(next).hasConjunction()
                && !words.traits(next).possessed();
    }

    private boolean isSaidOf(Governor governor, int at, boolean nounsOnly) {
        String folded = words.token(at).folded();
        boolean predicate = folded.endsWith("ون") || folded.endsWith("ا");
        boolean phrase = governor.end() > governor.index() + 1;
        return phrase || nounsOnly ? phrase || !governor.verb() : governor.verb() || predicate;
    }

    /** Whether a count begins its clause: after إن, a mark or a conjunction, or first of all. */
    private boolean isSubject(Count count) {
        int before = count.first() - 1;
        if (before < words.sentenceOf(count.first()).first()) {
            return true;
        }
        PartOfSpeech pos = words.pos(before);
        return pos == PartOfSpeech.SCONJ
                || pos == PartOfSpeech.PUNCT
                || pos == PartOfSpeech.CCONJ
                || pos == PartOfSpeech.AUX
                || pos == PartOfSpeech.PART;
    }
}
