package org.rawi.opening;

import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue;
import org.rawi.cue.Cue.Shape;
import org.rawi.cue.Particles;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.script.Folding;
import org.rawi.script.Letters;
import org.rawi.token.Quotation;
import org.rawi.vocabulary.Sense;

/** What a cue lets the words after it be: its speaker, what it describes, what it says, a quotation that is speech. */
final class Governance {

    /** Fewer words between quotation marks are a name or an irony. */
    private static final int SPEECH = 4;

    private final NounPhrases phrases;
    private final Words words;
    private final Particles particles;
    private final Cue cue;
    private @Nullable Cue carried;

    Governance(NounPhrases phrases, Particles particles, Cue cue) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.particles = particles;
        this.cue = cue;
    }

    boolean isDescription() {
        return cue.takes("ب") && (cue.act().equals("describe") || cue.act().equals("accuse"));
    }

    boolean governs(String preposition) {
        return governs(cue, preposition) || carried != null && governs(carried, preposition);
    }

    private static boolean governs(Cue cue, String preposition) {
        return cue.row().list("takes").stream().anyMatch(t -> Folding.key(t).equals(preposition));
    }

    /** «جدد الوزير التأكيد على»: the noun after the speaker says what is done again, and leads on. */
    boolean isRepeated(Cue other) {
        return cue.is(Shape.VERB)
                && other.is(Shape.NOUN)
                && cue.act().equals("confirm")
                && other.act().equals("confirm")
                && words.traits(other.at()).definite();
    }

    /** A further word of the cue, which brings its own prepositions. */
    void carry(Cue further) {
        carried = further;
    }

    boolean isRelay() {
        return cue.act().equals("report") || cue.act().equals("quote");
    }

    boolean isSource(NounPhrase phrase) {
        return phrase.personal() || phrase.entity() != null;
    }

    /** What footage shows may be a person; what is denied may be a report. */
    boolean canBeSaid(NounPhrase phrase) {
        boolean document = words.senses(phrase.first(), "source-nouns").stream()
                .anyMatch(s -> s.entry().kind().equals("document"));
        return !phrase.personal() || cue.act().equals("show") || cue.act().equals("deny") && document;
    }

    /** Index after the words for footage that a phrase begins with, or its end where it begins with others. */
    int footageEnd(NounPhrase phrase) {
        int end = phrase.end();
        for (Sense sense : words.senses().get(phrase.first())) {
            if (sense.in("source-nouns") && sense.entry().kind().equals("footage")) {
                end = sense.end();
            }
        }
        while (end < phrase.end() && (isFootage(end) || words.pos(end) == PartOfSpeech.ADJ)) {
            end++;
        }
        return Math.min(end, phrase.end());
    }

    private boolean isFootage(int at) {
        return words.senses().get(at).stream()
                .anyMatch(s -> s.in("source-nouns") && s.entry().kind().equals("footage"));
    }

    boolean isThing(NounPhrase phrase) {
        return !isDescription() && !phrase.personal();
    }

    /** «وصف الأمين العام الهجوم فلان بالجبان»: the name comes after what is described. */
    boolean isLateName(NounPhrase speaker, NounPhrase phrase) {
        return isDescription()
                && !words.senses(speaker.first(), "offices").isEmpty()
                && !namesPerson(speaker)
                && namesPerson(phrase);
    }

    private boolean namesPerson(NounPhrase phrase) {
        return phrases.names().inside(phrase.span()).stream()
                .anyMatch(m -> phrases.names().entity(m.entity()).type() == EntityType.PERSON);
    }

    boolean canSpeak(NounPhrase phrase) {
        if (cue.is(Shape.PARTICIPLE) || isObject(phrase)) {
            return false;
        }
        return phrase.personal() || phrase.entity() != null || !cue.takes("noun") && !disagrees(phrase);
    }

    /** «وأبلغ الصحفيين أن»: an oblique plural is no subject. */
    private boolean isObject(NounPhrase phrase) {
        int head = phrase.first();
        return words.token(head).folded().endsWith("ين")
                && words.traits(head).plural()
                && words.traits(head).definite()
                && phrases.names().inside(phrase.span()).isEmpty();
    }

    private boolean disagrees(NounPhrase phrase) {
        boolean feminine = words.token(phrase.first()).folded().endsWith("ه")
                && words.traits(phrase.first()).feminine();
        return feminine
                && !cue.feminine()
                && cue.is(Shape.VERB)
                && phrases.names().inside(phrase.span()).isEmpty();
    }

    /** «ردا على سؤال», «تعليقا على»: an indefinite accusative. */
    boolean isAdverb(NounPhrase phrase) {
        String folded = words.token(phrase.first()).folded();
        return folded.length() > 3
                && folded.endsWith("ا")
                && !words.traits(phrase.first()).possessed()
                && !words.traits(phrase.first()).definite()
                && phrase.entity() == null
                && (words.pos(phrase.first()) == PartOfSpeech.ADJ
                        || phrase.end() == phrase.first() + 1 && !phrase.personal());
    }

    /** A governed ب attached to its noun. */
    boolean isAttached(int at) {
        String folded = words.token(at).folded();
        if (!cue.takes("ب") || folded.charAt(0) != Letters.BEH || folded.length() < 3 && !folded.equals("ب")) {
            return false;
        }
        boolean known = words.traits(at).preposition().equals("ب")
                && (words.pos(at).isNominal() || words.pos(at) == PartOfSpeech.DET);
        boolean guessed = folded.length() > 3
                && words.senses().get(at).isEmpty()
                && phrases.names().at(words.token(at).span().start()) == null
                && !words.traits(at).definite()
                && words.pos(at) == PartOfSpeech.NOUN;
        return known || guessed || folded.equals("ب");
    }

    /** Whether the quotation that opens at {@code at} is what is said; the sentence ends before {@code limit}. */
    boolean isSpeech(int at, int limit) {
        if (!cue.takes("quote") || at + 1 >= words.size()) {
            return false;
        }
        Quotation quotation = words.tokens().quotationOf(at + 1);
        if (quotation == null || quotation.first() != at + 1) {
            return false;
        }
        int after = quotation.end() + 1;
        if (after < limit && (particles.isThat(after) || particles.isComma(after) && particles.isThat(after + 1))) {
            return false;
        }
        boolean ends = after >= limit || particles.isMark(after, ".؟!");
        return quotation.size() >= SPEECH
                || ends && quotation.size() > 1
                || ends && at == cue.end()
                || cue.act().equals("describe") && at == cue.end();
    }
}
