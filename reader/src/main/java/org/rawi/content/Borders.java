package org.rawi.content;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue;
import org.rawi.cue.Cue.Shape;
import org.rawi.cue.Particles;
import org.rawi.inflection.Form;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.token.Token;
import org.rawi.vocabulary.Sense;

/** Where, inside a sentence, what one source says ends: the outlet goes over to the next speaker, or to the next act. */
final class Borders {

    /** A subject stands at most so many tokens before its verb. */
    private static final int LEAD = 12;

    private final Words words;
    private final Particles particles;
    private final @Nullable Draft[] drafts;
    private final BitSet attributions;

    /**
     * @param drafts the claims of the report at the tokens of their cues
     * @param attributions the tokens at which attributions begin
     */
    Borders(Words words, Particles particles, @Nullable Draft[] drafts, BitSet attributions) {
        this.words = words;
        this.particles = particles;
        this.drafts = drafts;
        this.attributions = attributions;
    }

    /** Whether the content of {@code draft} ends before token {@code at}. */
    boolean isAt(Draft draft, int at) {
        if (attributions.get(at)) {
            return !particles.isDash(at - 1);
        }
        if (particles.isComma(at - 1) && (words.pos(at) == PartOfSpeech.ADP && isRumour(at + 1) || isOwnVoice(at))) {
            return true;
        }
        Draft other = drafts[at];
        if (other != null && other != draft && other.subject != null && other.lead() < other.at) {
            return false;
        }
        Draft next = other != null && other != draft ? other : leading(draft, at);
        if (next != null) {
            return ends(draft, next, at);
        }
        return isOwnAppeal(draft, at);
    }

    /** «، في إشارة إلى»: the outlet explains; «، دون أن يحدد»: it says what was left unsaid. */
    private boolean isOwnVoice(int at) {
        boolean unsaid = words.token(at).folded().endsWith("دون")
                && particles.isThat(at + 1)
                && at + 2 < words.size()
                && !words.senses(at + 2, "cues").isEmpty();
        return unsaid || words.pos(at) == PartOfSpeech.ADP && particles.isGloss(at + 1);
    }

    /** «…، بعد أنباء عن»: the outlet gives what went before. */
    private boolean isRumour(int at) {
        Draft other = at < drafts.length ? drafts[at] : null;
        return other != null && other.is(Shape.NOUN);
    }

    /** The claim whose subject, before its verb, begins here. */
    private @Nullable Draft leading(Draft draft, int at) {
        for (int i = at + 1; i < Math.min(drafts.length, at + LEAD); i++) {
            Draft other = drafts[i];
            if (other != null && other != draft) {
                return other.lead() == at && other.is(Shape.VERB) ? other : null;
            }
        }
        return null;
    }

    private boolean ends(Draft draft, Draft next, int at) {
        Cue cue = next.cue;
        if (cue == null) {
            return false;
        }
        return switch (cue.shape()) {
            case PARTICIPLE -> draft.agrees(cue);
            case VERB -> turns(draft, next, at);
            default -> false;
        };
    }

    /** Whether the outlet goes over to the next speaker, or to what the same one says next. */
    private boolean turns(Draft draft, Draft next, int at) {
        if (draft.is(Shape.NOUN) || draft.is(Shape.PRETEXT)) {
            return true;
        }
        boolean turning = particles.isTurning(at - 1);
        if (!turning && !words.traits(at).hasConjunction()) {
            return false;
        }
        int before = turning ? at - 2 : at - 1;
        boolean apart =
                particles.isComma(before) || before >= 0 && words.token(before).is(Token.Kind.CLOSE_QUOTE);
        return apart
                || turning
                || next.subject != null
                || next.act().equals("add")
                || next.cue != null && draft.agrees(next.cue);
    }

    /** «، داعيا المجتمع الدولي إلى»: the speaker appeals, his content is over. */
    private boolean isOwnAppeal(Draft draft, int at) {
        boolean apart = particles.isComma(at - 1);
        if (!apart || draft.cue == null) {
            return false;
        }
        for (Sense sense : words.senses().get(at)) {
            boolean participle = (sense.in("triggers") || sense.in("cues"))
                    && sense.form().kind() == Form.Kind.PARTICIPLE
                    && !words.traits(at).definite();
            if (participle
                    && isAppeal(sense)
                    && (sense.form().folded().endsWith("ا") || sense.form().feminine())
                    && sense.form().feminine() == draft.cue.feminine()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAppeal(Sense sense) {
        if (sense.in("cues")) {
            return true;
        }
        return switch (sense.entry().get("type")) {
            case "REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE", "SUPPORT" -> true;
            default -> false;
        };
    }
}
