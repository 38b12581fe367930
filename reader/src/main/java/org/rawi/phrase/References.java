package org.rawi.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.name.Names;
import org.rawi.script.Letters;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.vocabulary.Sense;

/**
 * Whom a noun phrase stands for: the person it names, the person who holds the office in this report, the body or place
 * it names, the body whose spokesman or document it is, or the body that a bare «الصحيفة» takes up again.
 */
final class References {

    /** «المتحدث باسم»: what a spokesman speaks for follows, or is a pronoun. */
    private static final String NAMED_BY = "باسم";

    private final Words words;
    private final Names names;
    private final PhraseScanner scanner;
    private final NounPhrases.Grammar grammar;
    private final Holders holders;
    private final Anaphors anaphors;
    private final FoldedStems stems;

    References(NounPhrases.Grammar grammar, Words words, Names names, PhraseScanner scanner) {
        this.grammar = grammar;
        this.words = words;
        this.names = names;
        this.scanner = scanner;
        this.stems = new FoldedStems(words);
        this.anaphors = new Anaphors(words, names, stems);
        this.holders = new Holders(this, words, names, scanner);
    }

    @Nullable
    String entity(int first, int end) {
        Mention person = person(first, end);
        if (person != null) {
            return person.entity();
        }
        Sense office = scanner.office(first);
        if (office != null) {
            String holder = holders.of(first, end);
            if (holder != null || isWithheld(first)) {
                return holder;
            }
            String body = ofBody(first, end);
            if (body == null && isPossessed(first, end)) {
                body = anaphors.owner(first);
            }
            return body != null ? body : holders.bodyOfSpokesman(first, end);
        }
        Mention head = headMention(first, end);
        if (head != null) {
            return head.entity();
        }
        if (!speaksForBody(first)) {
            return anaphors.of(first, end);
        }
        String giver = ofBody(first, end);
        return giver != null ? giver : holders.giverOfDocument(first, end);
    }

    /** «مديره», «رئيسها», «المتحدث باسمها»: an office of a body named before. */
    private boolean isPossessed(int first, int end) {
        Span last = words.token(end - 1).span();
        boolean pronoun =
                words.traits(end - 1).possessed() || words.tokens().text().charAt(last.end() - 1) == Letters.HEH;
        boolean named = words.token(end - 1).folded().startsWith(NAMED_BY) && end > first + 1;
        return named ? words.token(end - 1).folded().length() > NAMED_BY.length() : pronoun && end == first + 1;
    }

    /** Whether the phrase can speak or act. */
    boolean isPersonal(int first, int end) {
        int head = afterQuantity(first, end);
        return scanner.office(head) != null
                || !words.senses(head, "source-nouns").isEmpty()
                || isHuman(head)
                || headMention(first, end) != null
                || person(first, end) != null;
    }

    /** «الرجل», «الجنود»: a definite noun that the tables count among people. */
    private boolean isHuman(int at) {
        return words.traits(at).definite()
                && words.senses(at, "counted").stream()
                        .anyMatch(s -> s.entry().get("role").equals("person"));
    }

    /** «بعض تقارير الهيئة», «عدد من المسؤولين»: the noun that a quantity counts. */
    private int afterQuantity(int first, int end) {
        int at = first;
        boolean quantity = words.pos(at) == PartOfSpeech.DET
                || words.pos(at) == PartOfSpeech.NUM
                || grammar.isQuantity(words.token(at).folded());
        if (quantity && at + 1 < end) {
            at++;
        }
        return at > first && at + 1 < end && words.token(at).folded().equals("من") ? at + 1 : at;
    }

    /** The person that a phrase is; a name in the genitive («مستشار ترامب») is somebody else. */
    @Nullable
    Mention person(int first, int end) {
        for (Mention mention : names.inside(words.tokens().span(first, end))) {
            if (names.entity(mention.entity()).type() == EntityType.PERSON
                    && !isGenitive(first, mention)
                    && !isHappening(first)) {
                return mention;
            }
        }
        return null;
    }

    /** «مقتل القائد فلان»: what happened to a person is not the person. */
    private boolean isHappening(int first) {
        return words.pos(first) == PartOfSpeech.NOUN
                && !words.traits(first).definite()
                && !words.senses(first, "triggers").isEmpty()
                && scanner.office(first) == null
                && words.senses(first, "source-nouns").isEmpty()
                && words.senses(first, "counted").isEmpty();
    }

    private boolean isGenitive(int first, Mention mention) {
        int before = words.tokens().at(mention.span().start()) - 1;
        if (before < first || !words.token(before).isWord()) {
            return false;
        }
        boolean name = names.at(words.token(before).span().end() - 1) != null;
        return !name
                && words.pos(before) == PartOfSpeech.NOUN
                && words.token(before).folded().length() > 2
                && !words.traits(before).definite()
                && !words.traits(before).possessed()
                && !isHonorific(before);
    }

    private boolean isHonorific(int at) {
        return words.senses(at, "offices").stream()
                .anyMatch(s -> switch (s.entry().kind()) {
                    case "honorific", "academic", "religious", "royal" -> true;
                    default -> false;
                });
    }

    static boolean isSpokesman(Words words, int at) {
        return words.senses(at, "offices").stream()
                .anyMatch(s -> s.entry().kind().equals("spokesperson"));
    }

    /** A text or record somebody gives out: بيان, تقرير, رسالة. */
    static boolean isDocument(Words words, int at) {
        for (Sense sense : words.senses().get(at)) {
            if (sense.in("source-nouns")
                    && sense.entry().kind().equals("document")
                    && sense.entry().get("anonymous").equals("no")) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithheld(int first) {
        return words.senses(first, "source-nouns").stream()
                .anyMatch(s -> s.entry().get("anonymous").equals("yes"));
    }

    /** A document, reporter or footage of a body: «بيان الرئاسة», «مراسل "العربية"», «تقرير لوكالة رويترز». */
    private boolean speaksForBody(int first) {
        return words.senses(first, "source-nouns").stream()
                .anyMatch(s -> s.entry().get("anonymous").equals("no")
                        && !s.entry().kind().equals("body"));
    }

    private @Nullable String ofBody(int first, int end) {
        String body = body(first, end);
        if (body != null) {
            return body;
        }
        String outlet = anaphors.of(first, end);
        return outlet != null || end == first + 1 ? outlet : anaphors.of(end - 1, end);
    }

    /** The organization named inside a phrase; of an envoy the state that sent him: «مندوب سوريا لدى الأمم المتحدة». */
    @Nullable
    String body(int first, int end) {
        int sent = envoyEnd(first, end);
        EntityType type = sent < end ? EntityType.PLACE : EntityType.ORGANIZATION;
        for (Mention mention : names.inside(words.tokens().span(first, sent))) {
            if (names.entity(mention.entity()).type() == type) {
                return mention.entity();
            }
        }
        return null;
    }

    private int envoyEnd(int first, int end) {
        for (int at = first + 1; at < end; at++) {
            if (words.token(at).folded().equals("لدي")) {
                return at;
            }
        }
        return end;
    }

    /** The name that the phrase is, or that stands after its class word («مدينة عفرين», «صحيفة "واشنطن بوست"»). */
    private @Nullable Mention headMention(int first, int end) {
        List<Mention> inside = names.inside(words.tokens().span(first, end));
        if (inside.isEmpty()) {
            return null;
        }
        Mention mention = inside.get(0);
        int start = words.tokens().at(mention.span().start());
        int quoted = words.token(first).is(Token.Kind.OPEN_QUOTE) ? first + 1 : first;
        return start == quoted || start <= first + 2 && isClassWord(first, mention) ? mention : null;
    }

    private boolean isClassWord(int first, Mention mention) {
        boolean body = words.senses(first, "source-nouns").stream()
                .anyMatch(s -> s.entry().get("anonymous").equals("no"));
        return !words.traits(first).definite()
                && !words.traits(first).plural()
                && !isWithheld(first)
                && names.entity(mention.entity()).type() != EntityType.PERSON
                && (body || grammar.isHead(stem(first)));
    }

    String stem(int at) {
        return stems.at(at);
    }

    /** The words of a stretch as they can be compared: adjectives of places as the places, without names of persons. */
    Set<String> terms(int first, int end) {
        Set<String> terms = new HashSet<>();
        for (int i = first; i < end; i++) {
            Mention mention = names.at(words.token(i).span().end() - 1);
            boolean person = mention != null && names.entity(mention.entity()).type() == EntityType.PERSON;
            if (!person && words.token(i).isWord() && words.pos(i) != PartOfSpeech.ADP) {
                String stem = stem(i);
                String place = grammar.nisbas().place(stem);
                terms.add(place == null ? stem : place);
            }
        }
        return terms;
    }
}
