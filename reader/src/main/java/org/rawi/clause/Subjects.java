package org.rawi.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.clause.Subject.How;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.name.Names;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.token.Token;
import org.rawi.token.Token.Kind;

/** Finds the subject that stands before a verb, or the antecedent of its clause. */
final class Subjects {

    private static final int FARTHEST = 30;

    private final ClauseReader reader;
    private final Words words;
    private final Names names;
    private final ClauseWords known;
    private final Topics topics;

    Subjects(ClauseReader reader, NounPhrases phrases, ClauseWords known, Topics topics) {
        this.reader = reader;
        this.words = phrases.words();
        this.names = phrases.names();
        this.known = known;
        this.topics = topics;
    }

    /** What stands before the verb at a token, or null. */
    @Nullable
    Subject before(int verb) {
        int at = skipParticles(verb - 1);
        if (at < words.sentenceOf(verb).first()) {
            return null;
        }
        if (Bounds.isRelative(words, at)) {
            NounPhrase antecedent = isTakenUpLater(verb) ? null : ending(at);
            return antecedent == null ? null : Subject.of(antecedent, How.ANTECEDENT);
        }
        if (words.pos(at) == PartOfSpeech.SCONJ) {
            return hasPronoun(at) ? topics.speaker(verb) : null;
        }
        if (words.token(at).is(Kind.PUNCTUATION)) {
            boolean particle = at < verb - 1;
            return !words.token(at).isMark('،') ? null : particle ? acrossComma(at) : acrossRelative(at);
        }
        int start = clauseStart(at, verb);
        List<Complement> left = reader.read(start, at + 1);
        return left.isEmpty() ? null : fromLeft(left, start, at, verb);
    }

    /** «التي يسيطر عليها مسلحون»: a preposition takes the antecedent up; it is neither subject nor object. */
    private boolean isTakenUpLater(int verb) {
        int limit = Math.min(words.sentenceOf(verb).end(), verb + 3);
        for (int at = verb + 1; at < limit; at++) {
            if (Bounds.hasPronoun(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** «وكان فلان، …، قد هدد»: the subject stands before the asides. */
    private @Nullable Subject acrossComma(int comma) {
        NounPhrase near = ending(comma);
        if (near != null && near.end() == comma && isPerson(near)) {
            return Subject.of(near, How.BEFORE_VERB);
        }
        int start = comma;
        while (start > words.sentenceOf(comma).first()
                && !Bounds.isAuxiliary(words, start - 1)
                && words.pos(start - 1) != PartOfSpeech.SCONJ) {
            start--;
            if (Bounds.isVerb(words, names, start) || Bounds.endsStatement(words, start)) {
                return acrossRelative(comma);
            }
        }
        for (Complement part : reader.read(start, comma)) {
            NounPhrase phrase = part.phrase();
            return part.isBare() && (phrase.personal() || phrase.entity() != null)
                    ? Subject.of(phrase, How.BEFORE_VERB)
                    : null;
        }
        return null;
    }

    /** «فلان، الذي رأس الحزب، هاجم»: the subject stands before the relative clause that the comma closes. */
    private @Nullable Subject acrossRelative(int comma) {
        int floor = Math.max(words.sentenceOf(comma).first(), comma - FARTHEST);
        for (int at = comma - 1; at > floor; at--) {
            if (Bounds.isRelative(words, at)) {
                NounPhrase antecedent = ending(at);
                return antecedent != null && (antecedent.entity() != null || antecedent.personal())
                        ? Subject.of(antecedent, How.BEFORE_VERB)
                        : null;
            }
            if (words.token(at).is(Kind.PUNCTUATION) || words.pos(at) == PartOfSpeech.SCONJ) {
                return null;
            }
        }
        return null;
    }

    private boolean isPerson(NounPhrase phrase) {
        String id = phrase.entity();
        return id != null && names.entity(id).type() == EntityType.PERSON;
    }

    private @Nullable Subject fromLeft(List<Complement> left, int start, int at, int verb) {
        Complement first = left.get(0);
        Complement last = left.get(left.size() - 1);
        boolean joined = words.traits(verb).hasConjunction();
        boolean adjacent = last.phrase().end() == at + 1;
        boolean behindVerb =
                start > 0 && Bounds.isVerb(words, names, start - 1) && !Bounds.isAuxiliary(words, start - 1);
        if (joined) {
            return null;
        }
        if (adjacent && last.isBare() && last.added() && !behindVerb && left.size() > 1) {
            return Subject.of(joined(left), How.BEFORE_VERB);
        }
        if (first.isBare()
                && !behindVerb
                && first.phrase().entity() == null
                && start > 1
                && words.token(start - 1).isMark('،')) {
            NounPhrase named = ending(start - 1);
            if (named != null && named.end() == start - 1 && named.entity() != null && named.personal()) {
                return Subject.of(named, How.BEFORE_VERB);
            }
        }
        if (first.isBare() && !behindVerb) {
            return Subject.of(first.phrase(), How.BEFORE_VERB);
        }
        boolean antecedent = adjacent && isIndefinite(last.phrase());
        return antecedent ? Subject.of(last.phrase(), How.ANTECEDENT) : null;
    }

    /** «البلدان والحزب رفضا»: the last phrase with those it is joined to. */
    private static List<Complement> joined(List<Complement> left) {
        int from = left.size() - 1;
        while (from > 0 && left.get(from).added() && left.get(from - 1).isBare()) {
            from--;
        }
        return left.subList(from, left.size());
    }

    /** The noun phrase that ends before a relative pronoun, a comma between them left out. */
    @Nullable
    NounPhrase ending(int relative) {
        int end = relative;
        while (end > 0 && (words.token(end - 1).isMark('،') || Bounds.isQuote(words, end - 1))) {
            end--;
        }
        int floor = Math.max(words.sentenceOf(relative).first(), end - FARTHEST);
        int start = clauseStart(end - 1, relative);
        List<Complement> left = reader.read(Math.max(start, floor), end);
        for (int i = left.size() - 1; i >= 0; i--) {
            NounPhrase phrase = left.get(i).phrase();
            if (agrees(phrase, relative)) {
                return phrase;
            }
        }
        return left.isEmpty() ? null : left.get(left.size() - 1).phrase();
    }

    private boolean agrees(NounPhrase phrase, int relative) {
        String pronoun = words.token(relative).folded();
        boolean plural = pronoun.contains("الذين");
        boolean feminine = pronoun.contains("التي");
        if (plural) {
            return words.traits(phrase.first()).plural() || phrase.entity() != null;
        }
        return !feminine
                || !words.traits(phrase.first()).plural()
                || words.traits(phrase.first()).feminine();
    }

    private int skipParticles(int from) {
        int at = from;
        while (at >= 0 && isParticle(at)) {
            at--;
        }
        return at;
    }

    private boolean isParticle(int at) {
        Token token = words.token(at);
        PartOfSpeech pos = words.pos(at);
        return Bounds.isQuote(words, at)
                || known.isTime(token)
                || token.isWord()
                        && (pos == PartOfSpeech.PART || pos == PartOfSpeech.ADV || Bounds.isAuxiliary(words, at));
    }

    private boolean hasPronoun(int at) {
        String folded = words.token(at).folded();
        return folded.endsWith("ه") || folded.endsWith("ها") || folded.endsWith("هم") || folded.endsWith("نا");
    }

    private int clauseStart(int from, int verb) {
        int floor = Math.max(words.sentenceOf(verb).first(), verb - FARTHEST);
        int at = from;
        while (at > floor && !startsBehind(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean startsBehind(int at) {
        return Bounds.closesClause(words, at)
                || words.pos(at) == PartOfSpeech.CCONJ
                || Bounds.isVerb(words, names, at)
                || Bounds.isAuxiliary(words, at);
    }

    private boolean isIndefinite(NounPhrase phrase) {
        return !words.traits(phrase.first()).definite() && phrase.entity() == null;
    }
}
