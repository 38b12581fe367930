package org.rawi.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue.Shape;
import org.rawi.inflection.Form;
import org.rawi.lexicon.Entry;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Traits.Tense;
import org.rawi.morph.Words;
import org.rawi.script.Folding;
import org.rawi.script.Letters;
import org.rawi.token.Token.Kind;
import org.rawi.vocabulary.Sense;

/** The cues of a text: one a token at most, the longest row first; tokens inside a longer cue begin none. */
public final class CueFinder {

    private final Words words;
    private final Particles particles;

    public CueFinder(Words words, Particles particles) {
        this.words = words;
        this.particles = particles;
    }

    /** The cue that begins at each token, or null. */
    public @Nullable Cue[] find() {
        @Nullable Cue[] found = new Cue[words.size()];
        int at = 0;
        while (at < words.size()) {
            Cue cue = cue(at);
            found[at] = cue;
            at = cue == null ? at + 1 : Math.max(at + 1, cue.end());
        }
        return found;
    }

    private @Nullable Cue cue(int at) {
        List<Sense> senses = words.senses(at, "cues");
        Cue best = null;
        for (Sense sense : senses) {
            Shape shape = shape(at, sense);
            if (shape != null && (best == null || rank(at, sense, shape) > rank(at, best.sense(), best.shape()))) {
                best = new Cue(at, sense, shape);
            }
        }
        return best;
    }

    private int rank(int at, Sense sense, Shape shape) {
        boolean fits = shape == Shape.NOUN ? words.pos(at) == PartOfSpeech.NOUN : words.pos(at) == PartOfSpeech.VERB;
        return (sense.end() - at) * 6
                + (shape == Shape.NONE ? 2 : 0)
                + (sense.entry().kind().equals("noun") ? 1 : 0)
                + (fits ? 1 : 0);
    }

    private @Nullable Shape shape(int at, Sense sense) {
        Entry row = sense.entry();
        if (row.get("act").isEmpty()) {
            return ownVoice(at, sense) ? Shape.NONE : null;
        }
        return switch (sense.form().kind()) {
            case PAST, PRESENT -> isVerb(at, sense) ? Shape.VERB : null;
            case PARTICIPLE ->
                row.kind().equals("participle") || !isAccusative(at, sense) || !leadsOn(sense)
                        ? null
                        : Shape.PARTICIPLE;
            case NOUN -> particles.isName(at) ? null : Shape.NOUN;
            case FIXED -> fixed(row);
        };
    }

    /** «يذكر أن» is the outlet's own; «يذكر التقرير أن» is not. */
    private boolean ownVoice(int at, Sense sense) {
        boolean verb = sense.entry().word().charAt(0) == Letters.YEH;
        return !verb
                || particles.isThat(sense.end())
                || particles.isThat(sense.end() + 1) && words.pos(sense.end()) == PartOfSpeech.ADP;
    }

    private static @Nullable Shape fixed(Entry row) {
        if (row.kind().equals("particle")) {
            return Shape.PARTICLE;
        }
        List<String> takes = row.list("takes");
        if (row.kind().equals("preposition") || takes.contains("clause") && !takes.contains("أن")) {
            return row.word().startsWith("كما ") || row.word().startsWith("على ما ") ? null : Shape.ATTRIBUTION;
        }
        if (takes.contains("أن") && takes.contains("noun") && row.get("act").equals("allege")) {
            return Shape.PRETEXT;
        }
        return row.has("present") ? Shape.VERB : null;
    }

    private boolean isVerb(int at, Sense sense) {
        if (isFirstPerson(at, sense)
                || isUnreal(at)
                || particles.isConnective(at)
                || isJussive(sense) && !particles.isNegated(at)
                || isGoverned(at)
                || particles.isNegated(at) && !sense.entry().get("act").equals("deny")) {
            return false;
        }
        if (words.pos(at) == PartOfSpeech.VERB || sense.end() > at + 1 || particles.isRelative(at - 1)) {
            return true;
        }
        boolean particle = words.pos(at) == PartOfSpeech.ADP
                || words.pos(at) == PartOfSpeech.SCONJ
                || words.pos(at) == PartOfSpeech.ADV;
        return particles.isThat(sense.end()) && (!particle || words.traits(at).hasConjunction())
                || isMistaken(at, sense);
    }

    /** «قد أوضح», «-- قال الوزير»: a verb in the past where a verb must stand, taken for an adjective or a name. */
    private boolean isMistaken(int at, Sense sense) {
        boolean apart = at == words.sentenceOf(at).first()
                || words.pos(at - 1) == PartOfSpeech.PUNCT
                        && !words.token(at - 1).is(Kind.OPEN_QUOTE)
                || words.token(at - 1).folded().equals("قد");
        return apart && sense.form().kind() == Form.Kind.PAST && sense.stripped() == 0 && !particles.isName(at);
    }

    /** «يجب» is no «يجيب»: the short form stands after a negation only. */
    private static boolean isJussive(Sense sense) {
        String present = Folding.key(sense.entry().get("present"));
        return sense.form().kind() == Form.Kind.PRESENT
                && sense.form().number() == Form.Number.SINGULAR
                && !present.contains(" ")
                && sense.form().voice() != Form.Voice.PASSIVE
                && sense.form().folded().length() < present.length();
    }

    /** After a preposition stands no verb: «على وشك»; but «من وصفهم» may be «who». */
    private boolean isGoverned(int at) {
        boolean who = at > 0 && words.token(at - 1).folded().endsWith("من") && words.pos(at) == PartOfSpeech.VERB;
        return at > 0
                && !who
                && words.pos(at - 1) == PartOfSpeech.ADP
                && !words.traits(at - 1).possessed()
                && words.token(at - 1).folded().length() < 4;
    }

    /** «يجب أن يعلن», «هل قال», «لكي يعلن». */
    private boolean isUnreal(int at) {
        return at > 0
                && (words.token(at - 1).folded().endsWith("ان")
                                && (particles.isThat(at - 1) || particles.isAndThat(at - 1))
                                && words.traits(at).tense() != Tense.PAST
                        || particles.isUnreal(at - 1));
    }

    /** «نقول», «قلنا»; «أعتقد» and «آمل», which fold to the past of the third person, where somebody is quoted. */
    private boolean isFirstPerson(int at, Sense sense) {
        Form form = sense.form();
        char first = form.folded().charAt(0);
        boolean present = form.kind() == Form.Kind.PRESENT && (first == Letters.NOON || first == Letters.ALEF);
        return present
                || form.number() == Form.Number.PLURAL && form.folded().endsWith("نا")
                || first == Letters.ALEF && isOwnWord(at, sense);
    }

    private boolean isOwnWord(int at, Sense sense) {
        char written = words.tokens().text().charAt(sense.span().start());
        char row = sense.entry().word().charAt(0);
        boolean hamza = written == Letters.ALEF_HAMZA_ABOVE && row == Letters.ALEF
                || written == Letters.ALEF_MADDA && row == Letters.ALEF_HAMZA_ABOVE;
        return hamza && words.tokens().quotationOf(at) != null;
    }

    /** What a participle says stands right after it: «مشيرا إلى», not «مقره في». */
    private boolean leadsOn(Sense sense) {
        int next = sense.end();
        if (next >= words.size()) {
            return false;
        }
        String folded = words.token(next).folded();
        List<String> takes = sense.entry().list("takes");
        boolean governed = takes.stream().anyMatch(t -> Folding.key(t).equals(folded))
                || takes.contains("ب") && folded.charAt(0) == Letters.BEH;
        return governed
                || words.pos(next) != PartOfSpeech.ADP && words.pos(next) != PartOfSpeech.PUNCT
                || particles.isColon(next)
                || words.token(next).is(Kind.OPEN_QUOTE);
    }

    private boolean isAccusative(int at, Sense sense) {
        String folded = sense.form().folded();
        boolean ending = folded.endsWith("ا") || folded.endsWith("ه") || folded.endsWith("ين");
        return ending
                && !words.traits(at).definite()
                && !words.traits(at).hasPreposition()
                && !isOffice(at)
                && !particles.isConnective(at - 1);
    }

    /** «متحدثة باسم الجيش»: who speaks, not what she says. */
    private boolean isOffice(int at) {
        return words.senses().get(at).stream().anyMatch(s -> s.in("offices") && s.end() > at + 1);
    }
}
