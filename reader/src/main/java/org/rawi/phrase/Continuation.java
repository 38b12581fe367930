package org.rawi.phrase;

import java.util.Set;
import org.rawi.inflection.Form;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.name.Names;
import org.rawi.script.Folding;
import org.rawi.token.Token;
import org.rawi.token.Token.Kind;

/** Whether the next word still belongs to the noun phrase begun before it. */
final class Continuation {

    /** Prepositions that lead on inside a phrase after an office, a quantity or a source noun. */
    private static final Set<String> INNER = Set.of("باسم", "من", "في", "لدي", "عن");

    private final NounPhrases.Grammar grammar;
    private final Words words;
    private final Names names;
    private final PhraseScanner scanner;

    /**
     * A noun phrase so far.
     *
     * @param first index of its first token
     * @param office whether it holds an office
     * @param person whether it names a person
     * @param complete whether its last noun takes no other noun after it
     */
    record Begun(int first, boolean office, boolean person, boolean complete) {}

    Continuation(NounPhrases.Grammar grammar, Words words, Names names, PhraseScanner scanner) {
        this.grammar = grammar;
        this.words = words;
        this.names = names;
        this.scanner = scanner;
    }

    boolean holds(Begun phrase, int at) {
        Token token = words.token(at);
        if (token.is(Kind.JOINER) || token.isMark('#')) {
            return true;
        }
        if (token.is(Kind.OPEN_QUOTE)) {
            return scanner.quoteEnd(at) > at && !(phrase.complete && phrase.person);
        }
        if (token.isMark('،') || token.isMark(',')) {
            return phrase.office && !phrase.person && apposition(at + 1)
                    || phrase.person && !phrase.office && isOfficeApposition(at + 1);
        }
        if (!token.isWord() && !token.is(Kind.NUMBER)) {
            return false;
        }
        return !grammar.isDay(token.folded()) && !isCircumstance(at) && !isWordOfSaying(at) && word(phrase, at);
    }

    private boolean word(Begun phrase, int at) {
        Token token = words.token(at);
        Traits traits = words.traits(at);
        Mention mention = scanner.beginning(at);
        boolean name = mention != null && mention.span().contains(token.span());
        if (traits.hasConjunction() && !name) {
            return isInOffice(phrase, at);
        }
        if (token.folded().equals("باسم")) {
            return true;
        }
        if (traits.hasPreposition() && !name) {
            return traits.preposition().equals("ل") ? belongs(phrase, at) : isInOffice(phrase, at);
        }
        if (words.pos(at) == PartOfSpeech.ADP) {
            return INNER.contains(token.folded()) && isInner(phrase, at);
        }
        return mention != null ? mention(phrase, mention, at) : nominal(phrase, at);
    }

    /** «وزير النقل والاتصالات فلان», «المتحدث باسم الهيئة بالولاية فلان»: more of the office, its holder ahead. */
    private boolean isInOffice(Begun phrase, int at) {
        return phrase.office
                && !phrase.person
                && words.traits(at).definite()
                && words.pos(at).isNominal()
                && scanner.office(at) == null
                && personAhead(at);
    }

    /** «بيان لوزارة الخارجية», «المدير العام للشركة». */
    private boolean belongs(Begun phrase, int at) {
        return (phrase.office || isAdjective(at - 1) || isSourceNoun(phrase.first))
                && (!phrase.person || isOfPerson(phrase.first));
    }

    private boolean isInner(Begun phrase, int at) {
        return isIssued(phrase, at)
                || (phrase.office || isQuantity(at - 1)) && leadsOn(words.token(at), at, phrase.office);
    }

    /** «بيان من السفارة الروسية», «البيان الصادر عن الفرع المحلي للوزارة»: a document and who gave it out. */
    private boolean isIssued(Begun phrase, int at) {
        String preposition = words.token(at).folded();
        if (!preposition.equals("من") && !preposition.equals("عن") || at + 1 >= words.size()) {
            return false;
        }
        Mention giver = scanner.beginning(at + 1);
        boolean body = giver != null && names.entity(giver.entity()).type() == EntityType.ORGANIZATION;
        return (body || at - 1 > phrase.first && isAdjective(at - 1) && words.pos(at + 1) == PartOfSpeech.NOUN)
                && References.isDocument(words, phrase.first);
    }

    /** «مستشار فلان لشؤون …»: the name in the genitive does not end the phrase. */
    private boolean isOfPerson(int first) {
        return !words.traits(first).definite() && scanner.beginning(first + 1) != null;
    }

    /** «قائلا», «مشيرا»: a participle in the accusative goes on with the sentence, not with the phrase. */
    private boolean isCircumstance(int at) {
        return !words.senses().get(at).isEmpty()
                && words.token(at).folded().endsWith("ا")
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
                && scanner.office(at) != null
                && scanner.beginning(at) == null
                && !words.traits(at).hasConjunction()
                && !words.traits(at).hasPreposition();
    }

    private boolean leadsOn(Token token, int at, boolean office) {
        boolean quantity = token.folded().equals("من");
        return at + 1 < words.size()
                && (quantity || office && (scanner.beginning(at + 1) != null || nameAfterPlace(token, at)));
    }

    /** «رئيس الهيئة في المدينة، فلان»: a place without a name between office and name. */
    private boolean nameAfterPlace(Token preposition, int at) {
        if (!preposition.folded().equals("في") || !words.pos(at + 1).isNominal()) {
            return false;
        }
        for (int i = at + 2; i < Math.min(words.size(), at + 5); i++) {
            if (words.token(i).isMark('،') || scanner.beginning(i) != null) {
                return apposition(words.token(i).isMark('،') ? i + 1 : i);
            }
            if (!isAdjective(i)) {
                return false;
            }
        }
        return false;
    }

    /** «قال الرئيس دونالد ترامب» goes on; «هدد الحوثيون السعودية» does not. */
    private boolean mention(Begun phrase, Mention mention, int at) {
        if (names.entity(mention.entity()).type() == EntityType.PERSON) {
            return !phrase.person && (phrase.office || !phrase.complete || canBePerson(phrase.first));
        }
        boolean adjective = (phrase.office && !phrase.person || isFeminine(at - 1)) && isAdjectival(at);
        return !phrase.complete
                || isPreposition(at - 1)
                || phrase.office && !phrase.person && !words.traits(at - 1).definite()
                || adjective;
    }

    /** «وزير الخارجية السعودية», «في العاصمة السعودية»: a state spelt like an adjective. */
    private boolean isAdjectival(int at) {
        return words.traits(at).definite()
                && grammar.nisbas()
                                .place(Folding.key(words.text(words.analysis(at).stem())))
                        != null;
    }

    private boolean isFeminine(int at) {
        return words.traits(at).definite() && words.token(at).folded().endsWith("ه");
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

    private boolean nominal(Begun phrase, int at) {
        PartOfSpeech pos = words.pos(at);
        if (!pos.isNominal()) {
            return false;
        }
        if (!phrase.complete || isPreposition(at - 1)) {
            return true;
        }
        if (words.traits(at).definite()) {
            return isAdjective(at) || scanner.office(at) != null && (phrase.person || phrase.office && personAhead(at));
        }
        return phrase.person && scanner.office(at) != null;
    }

    /** «عضو البرلمان النائب فلان»: a second title before the name. */
    private boolean personAhead(int at) {
        for (int i = at + 1; i < Math.min(words.size(), at + 5); i++) {
            Mention mention = scanner.beginning(i);
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
        Mention mention = scanner.beginning(at);
        return mention != null && names.entity(mention.entity()).type() == EntityType.PERSON;
    }

    /** «عن مصدر أمني قوله إن …»: the source ends before its word of saying. */
    private boolean isWordOfSaying(int at) {
        return words.traits(at).possessed() && !words.senses(at, "cues").isEmpty();
    }
}
