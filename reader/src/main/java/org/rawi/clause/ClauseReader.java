package org.rawi.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.name.Names;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.script.Letters;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.token.Token.Kind;

/** Reads the noun phrases of a clause, bare ones and those behind prepositions, from left to right. */
final class ClauseReader {

    private static final int LONGEST = 40;
    private static final int LONGEST_ASIDE = 7;

    private final ClausePhrases phrases;
    private final Words words;
    private final Names names;
    private final ClauseWords known;
    private final Coordination coordination;

    ClauseReader(NounPhrases phrases, ClauseWords known) {
        this.phrases = new ClausePhrases(phrases, known);
        this.words = phrases.words();
        this.names = phrases.names();
        this.known = known;
        this.coordination = new Coordination(words, names);
    }

    Coordination coordination() {
        return coordination;
    }

    /** The noun phrase that begins at a token, or null. */
    @Nullable
    NounPhrase at(int first) {
        return phrases.at(first);
    }

    boolean isCounted(int first) {
        return phrases.isCounted(first);
    }

    /** The complements from token {@code from} to the end of its clause, at most to {@code end}. */
    List<Complement> read(int from, int end) {
        List<Complement> found = new ArrayList<>();
        if (from >= words.size()) {
            return found;
        }
        boolean behind = end == words.size() && from > 0;
        int sentence = words.sentenceOf(behind ? from - 1 : from).end();
        int limit = Math.min(Math.min(end, sentence), from + LONGEST);
        int at = from;
        while (at < limit) {
            int next = step(at, limit, found);
            if (next <= at) {
                break;
            }
            at = next;
        }
        if (!found.isEmpty()) {
            int last = found.size() - 1;
            found.set(last, found.get(last).until(limit, words));
        }
        return found;
    }

    /** Index of the next token to read, or {@code at} where the clause ends. */
    private int step(int at, int limit, List<Complement> found) {
        Token token = words.token(at);
        if (Bounds.isQuote(words, at) || token.is(Kind.JOINER) || token.isMark('#')) {
            return at + 1;
        }
        if (known.isTime(words, at)) {
            return isTimeOf(at, limit) ? at + 2 : afterAdjectives(at + 1, limit);
        }
        if (known.isManner(token)) {
            return afterIndefinite(at + 1, limit);
        }
        if (known.isReason(token)) {
            return at;
        }
        if (token.isMark('،') || token.isMark(',')) {
            int named = apposition(at, limit, found);
            return named > at ? named : afterTime(at, limit);
        }
        if (Bounds.closesClause(words, at) || Bounds.isVerb(words, names, at) || words.pos(at) == PartOfSpeech.AUX) {
            return at;
        }
        if (words.pos(at) == PartOfSpeech.ADP && !phrases.isCounted(at)) {
            return preposition(at, limit, found);
        }
        Traits traits = words.traits(at);
        NounPhrase phrase = at(at);
        if (phrase == null || isYear(token) || isDay(at)) {
            return at + 1;
        }
        boolean added = traits.hasConjunction();
        String slot = traits.preposition();
        if (added && slot.isEmpty() && !found.isEmpty()) {
            slot = found.get(found.size() - 1).slot();
        }
        if (added) {
            coordination.append(found, slot, phrase);
        } else {
            found.add(new Complement(slot, phrase, false));
        }
        return Math.max(phrase.end(), at + 1);
    }

    /** «في ساعة الذروة», «في ساعات الصباح»: what a time is the time of takes no part. */
    private boolean isTimeOf(int time, int limit) {
        return time > 0
                && time + 1 < limit
                && words.pos(time - 1) == PartOfSpeech.ADP
                && !words.traits(time).definite()
                && words.pos(time + 1) == PartOfSpeech.NOUN
                && words.traits(time + 1).definite()
                && !words.traits(time + 1).hasPreposition()
                && names.at(words.token(time + 1).span().start()) == null;
    }

    /** «العام الماضي»: a time's adjectives are no phrase of their own. */
    private int afterAdjectives(int from, int limit) {
        int at = from;
        while (at < limit && words.pos(at) == PartOfSpeech.ADJ && known.isTimeAdjective(words.token(at))) {
            at++;
        }
        return at;
    }

    /** «بشكل كامل»: the adjectives of a manner. */
    private int afterIndefinite(int from, int limit) {
        int at = from;
        while (at < limit
                && words.pos(at) == PartOfSpeech.ADJ
                && !words.traits(at).definite()) {
            at++;
        }
        return at;
    }

    /** «، السبت،», «، خلال زيارة،»: a time or a short prepositional phrase between commas interrupts no clause. */
    private int afterTime(int comma, int limit) {
        int next = comma + 1;
        while (next < limit && next < comma + LONGEST_ASIDE && !isComma(next)) {
            if (words.pos(next) == PartOfSpeech.VERB || Bounds.closesClause(words, next)) {
                return comma;
            }
            next++;
        }
        boolean closed = next < limit && isComma(next) && next > comma + 1;
        boolean aside = comma + 1 < limit
                && (known.isTime(words.token(comma + 1))
                        || words.pos(comma + 1) == PartOfSpeech.ADP
                        || words.traits(comma + 1).hasPreposition());
        return closed && aside ? next + 1 : comma;
    }

    /** «الرئيس، فلان، …»: the name after a comma is that of the office before it. */
    private int apposition(int comma, int limit, List<Complement> found) {
        NounPhrase name = found.isEmpty() || comma + 1 >= limit ? null : at(comma + 1);
        if (name == null || name.entity() == null) {
            return comma;
        }
        Complement last = found.get(found.size() - 1);
        boolean person = names.entity(name.entity()).type() == EntityType.PERSON;
        if (!person || !last.phrase().personal() || last.phrase().end() != comma) {
            return comma;
        }
        NounPhrase whole = new NounPhrase(
                Span.covering(last.phrase().span(), name.span()),
                last.phrase().first(),
                name.end(),
                name.entity(),
                true);
        found.set(found.size() - 1, new Complement(last.slot(), whole, last.added()));
        return name.end() < limit && isComma(name.end()) ? name.end() + 1 : name.end();
    }

    private boolean isComma(int at) {
        return words.token(at).isMark('،') || words.token(at).isMark(',');
    }

    private int preposition(int at, int limit, List<Complement> found) {
        if (Bounds.hasPronoun(words, at)) {
            return at + 1;
        }
        String slot = words.token(at).folded();
        if (slot.charAt(0) == Letters.WAW && words.traits(at).hasConjunction()) {
            slot = slot.substring(1);
        }
        int next = at + 1;
        String second = next < limit ? words.token(next).folded() : "";
        String two = slot + " " + second;
        if (Agents.isAgent(two)) {
            slot = Agents.SLOT;
            next++;
        } else if (two.equals("من خلال") || two.equals("عن طريق")) {
            slot = "عبر";
            next++;
        }
        while (next < limit && Bounds.isQuote(words, next)) {
            next++;
        }
        boolean time = next < limit && (known.isTime(words.token(next)) || isDay(next));
        NounPhrase phrase = next < limit && !time ? at(next) : null;
        if (phrase == null) {
            return at + 1;
        }
        found.add(new Complement(slot, phrase, false));
        return Math.max(phrase.end(), next + 1);
    }

    private static boolean isYear(Token token) {
        String folded = token.folded();
        return token.is(Kind.NUMBER) && folded.length() == 4 && (folded.startsWith("19") || folded.startsWith("20"));
    }

    /** «18 مارس»: the number belongs to the date. */
    private boolean isDay(int at) {
        return words.token(at).is(Kind.NUMBER) && at + 1 < words.size() && known.isTime(words.token(at + 1));
    }
}
