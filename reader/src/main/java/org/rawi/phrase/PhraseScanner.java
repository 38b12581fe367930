package org.rawi.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.morph.Analysis;
import org.rawi.morph.Form;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Sense;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.name.Names;
import org.rawi.token.Token;
import org.rawi.token.Token.Kind;

/**
 * How far a noun phrase reaches: nouns in a chain, their adjectives, names, an office with its body and its holder on
 * either side. A new phrase begins at an indefinite noun after a definite one, at a verb, a particle or a mark.
 */
final class PhraseScanner {

    private static final int LONGEST = 24;
    private static final int LONGEST_QUOTED = 5;
    /** Prepositions that lead on inside a phrase after an office, a quantity or a source noun. */
    private static final Set<String> INNER = Set.of("باسم", "من", "في", "لدي", "عن");

    private final NounPhrases.Grammar grammar;
    private final Words words;
    private final Names names;

    PhraseScanner(NounPhrases.Grammar grammar, Words words, Names names) {
        this.grammar = grammar;
        this.words = words;
        this.names = names;
    }

    /** Index after the phrase's last token; {@code first} where no phrase begins. */
    int end(int first) {
        if (!canBegin(first)) {
            return first;
        }
        int at = first;
        boolean office = false;
        boolean person = false;
        boolean complete = false;
        while (at < words.size() && at - first < LONGEST) {
            if (at > first && !continues(first, at, office, person, complete)) {
                break;
            }
            Mention mention = beginning(at);
            if (mention != null) {
                person |= names.entity(mention.entity()).type() == EntityType.PERSON;
                at = afterMention(mention);
                complete = true;
                continue;
            }
            Sense title = office(at);
            if (title != null && words.pos(first) != PartOfSpeech.NUM) {
                office = true;
            }
            int next = step(at, title);
            complete = isDefinite(next - 1) || words.token(at).is(Kind.OPEN_QUOTE);
            at = next;
        }
        return trimmed(first, at);
    }

    /** «عن مصدر أمني قوله إن …»: the source ends before its word of saying. */
    private boolean isWordOfSaying(int at) {
        return words.traits(at).possessed() && !words.senses(at, "cues").isEmpty();
    }

    private int step(int at, @Nullable Sense title) {
        if (title != null) {
            return title.end();
        }
        if (words.token(at).is(Kind.OPEN_QUOTE)) {
            return quoteEnd(at);
        }
        return at + 1;
    }

    /** The office row that begins at a token, the longest, or null. */
    @Nullable
    Sense office(int at) {
        Sense best = null;
        for (Sense sense : words.senses(at, "offices")) {
            if (best == null || sense.end() > best.end()) {
                best = sense;
            }
        }
        return best;
    }

    /** The mention that begins in this token, or null. */
    @Nullable
    Mention beginning(int at) {
        Token token = words.token(at);
        if (!token.isWord() && !token.is(Kind.NUMBER)) {
            return null;
        }
        Mention mention = names.at(token.span().end() - 1);
        return mention != null && token.span().contains(mention.span().start()) ? mention : null;
    }

    int afterMention(Mention mention) {
        return Math.min(words.size(), words.tokens().at(mention.span().end() - 1) + 1);
    }

    private boolean canBegin(int first) {
        Token token = words.token(first);
        if (token.is(Kind.OPEN_QUOTE)) {
            return quoteEnd(first) > first;
        }
        if (token.isMark('#')) {
            return first + 1 < words.size() && words.token(first + 1).isWord();
        }
        if (token.is(Kind.NUMBER) || beginning(first) != null) {
            return true;
        }
        PartOfSpeech pos = words.pos(first);
        return token.isWord() && (pos.isNominal() || pos == PartOfSpeech.DET);
    }

    private boolean continues(int first, int at, boolean office, boolean person, boolean complete) {
        Token token = words.token(at);
        if (token.is(Kind.JOINER) || token.isMark('#')) {
            return true;
        }
        if (token.is(Kind.OPEN_QUOTE)) {
            return quoteEnd(at) > at && !(complete && person);
        }
        if (token.isMark('،') || token.isMark(',')) {
            return office && !person && apposition(at + 1) || person && !office && isOfficeApposition(at + 1);
        }
        if (!token.isWord() && !token.is(Kind.NUMBER)) {
            return false;
        }
        if (grammar.isDay(token.folded()) || isCircumstance(at) || isWordOfSaying(at)) {
            return false;
        }
        Analysis analysis = words.analysis(at);
        Mention mention = beginning(at);
        if (analysis.traits().hasConjunction()
                && !(mention != null && mention.span().contains(token.span()))) {
            return false;
        }
        if (token.folded().equals("باسم")) {
            return true;
        }
        if (analysis.traits().hasPreposition()) {
            return analysis.traits().preposition().equals("ل")
                    && (office || isAdjective(at - 1) || isSourceNoun(first))
                    && (!person || isOfPerson(first));
        }
        if (words.pos(at) == PartOfSpeech.ADP) {
            return INNER.contains(token.folded()) && (office || isQuantity(at - 1)) && leadsOn(token, at, office);
        }
        if (mention != null) {
            return mentionContinues(first, mention, at, office, person, complete);
        }
        return nominalContinues(at, office, person, complete);
    }

    /** «مستشار فلان لشؤون …»: the name in the genitive does not end the phrase. */
    private boolean isOfPerson(int first) {
        return !words.traits(first).definite() && beginning(first + 1) != null;
    }

    /** «قائلا», «مشيرا»: a participle in the accusative goes on with the sentence, not with the phrase. */
    private boolean isCircumstance(int at) {
        return words.token(at).folded().endsWith("ا")
                && !words.traits(at).definite()
                && words.senses(at, "cues").stream().anyMatch(s -> s.form().kind() == Form.Kind.PARTICIPLE);
    }

    /** «بيان لوزارة الخارجية», «مراسل للوكالة»: a source with ل and the body it belongs to. */
    private boolean isSourceNoun(int first) {
        return words.senses(first, "source-nouns").stream()
                .anyMatch(s ->
                        !s.entry().kind().equals("body") && !words.traits(first).plural());
    }

    /** «جون بولتون، مستشار الرئيس»: an office after the name. */
    private boolean isOfficeApposition(int at) {
        return at < words.size()
                && office(at) != null
                && beginning(at) == null
                && !words.traits(at).hasConjunction()
                && !words.traits(at).hasPreposition();
    }

    private boolean leadsOn(Token token, int at, boolean office) {
        boolean quantity = token.folded().equals("من");
        return at + 1 < words.size()
                && (quantity || office && (beginning(at + 1) != null || nameAfterPlace(token, at)));
    }

    /** «رئيس الهيئة في المدينة، فلان»: a place without a name between office and name. */
    private boolean nameAfterPlace(Token preposition, int at) {
        if (!preposition.folded().equals("في") || !words.pos(at + 1).isNominal()) {
            return false;
        }
        for (int i = at + 2; i < Math.min(words.size(), at + 5); i++) {
            if (words.token(i).isMark('،') || beginning(i) != null) {
                return apposition(words.token(i).isMark('،') ? i + 1 : i);
            }
            if (!isAdjective(i)) {
                return false;
            }
        }
        return false;
    }

    /** «قال الرئيس دونالد ترامب» goes on; «هدد الحوثيون السعودية» does not. */
    private boolean mentionContinues(
            int first, Mention mention, int at, boolean office, boolean person, boolean complete) {
        boolean names = this.names.entity(mention.entity()).type() == EntityType.PERSON;
        if (names) {
            return !person && (office || !complete || canBePerson(first));
        }
        return !complete
                || isPreposition(at - 1)
                || office && !person && !words.traits(at - 1).definite();
    }

    /** «الداعية محمد الصغير» is one phrase; «المركز محمدا», «الهجوم محمد» and «هذه المحاولة محمد» are two. */
    private boolean canBePerson(int first) {
        if (words.pos(first) == PartOfSpeech.DET
                || !words.senses(first, "triggers").isEmpty()) {
            return false;
        }
        return words.senses(first, "source-nouns").stream()
                .allMatch(s -> s.entry().kind().equals("person"));
    }

    private boolean nominalContinues(int at, boolean office, boolean person, boolean complete) {
        PartOfSpeech pos = words.pos(at);
        if (!pos.isNominal()) {
            return false;
        }
        if (!complete || isPreposition(at - 1)) {
            return true;
        }
        if (words.traits(at).definite()) {
            return isAdjective(at) || office(at) != null && (person || office && personAhead(at));
        }
        return person && office(at) != null;
    }

    /** «عضو البرلمان النائب فلان»: a second title before the name. */
    private boolean personAhead(int at) {
        for (int i = at + 1; i < Math.min(words.size(), at + 5); i++) {
            Mention mention = beginning(i);
            if (mention != null) {
                return names.entity(mention.entity()).type() == EntityType.PERSON;
            }
            if (!words.pos(i).isNominal()) {
                return false;
            }
        }
        return false;
    }

    private boolean isPreposition(int at) {
        return words.pos(at) == PartOfSpeech.ADP;
    }

    private boolean isAdjective(int at) {
        return words.pos(at) == PartOfSpeech.ADJ;
    }

    private boolean isQuantity(int at) {
        return words.pos(at) == PartOfSpeech.NUM
                || !words.traits(at).definite()
                || !words.senses(at, "source-nouns").isEmpty()
                || words.traits(at).plural()
                || words.token(at).folded().equals("العديد");
    }

    private boolean apposition(int at) {
        if (at >= words.size()) {
            return false;
        }
        Mention mention = beginning(at);
        return mention != null && names.entity(mention.entity()).type() == EntityType.PERSON;
    }

    private boolean isDefinite(int at) {
        Analysis analysis = words.analysis(at);
        return analysis.traits().definite() || analysis.traits().possessed();
    }

    /** Index after the closing mark of a short quotation that begins at {@code open}; {@code open} where it is long. */
    private int quoteEnd(int open) {
        for (int at = open + 1; at < words.size() && at <= open + LONGEST_QUOTED + 1; at++) {
            if (words.token(at).is(Kind.CLOSE_QUOTE)) {
                return at > open + 1 ? at + 1 : open;
            }
        }
        return open;
    }

    /** No phrase ends with a preposition or a mark that led nowhere. */
    private int trimmed(int first, int end) {
        int at = Math.min(end, words.size());
        while (at > first + 1
                && (isPreposition(at - 1)
                        || words.token(at - 1).is(Kind.PUNCTUATION)
                        || words.token(at - 1).is(Kind.OPEN_QUOTE))) {
            at--;
        }
        return at;
    }
}
