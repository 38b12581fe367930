package org.rawi.content;

import java.util.List;
import org.rawi.cue.Cue.Shape;
import org.rawi.cue.Particles;
import org.rawi.morph.Words;
import org.rawi.opening.Attribution;
import org.rawi.phrase.NounPhrase;
import org.rawi.token.Quotation;
import org.rawi.token.Sentence;

/** «قال الوزير إن …، وفق الوكالة»: an attribution that is one more link of the chain behind a claim. */
final class Relays {

    private final Words words;
    private final Particles particles;

    Relays(Words words, Particles particles) {
        this.words = words;
        this.particles = particles;
    }

    /**
     * Adds the attribution to the claims that it passes on.
     *
     * @param verbs the claims that have their own speaker, in order
     * @param from index of the first that is near enough
     * @return whether there was one
     */
    boolean pass(Attribution attribution, List<Draft> verbs, int from) {
        Sentence sentence = words.sentenceOf(attribution.from());
        boolean relayed = false;
        for (int i = from; i < verbs.size() && verbs.get(i).at < attribution.from(); i++) {
            Draft draft = verbs.get(i);
            boolean between = draft.at < attribution.from() && attribution.to() <= draft.first;
            if (between) {
                pass(draft, attribution);
                return true;
            }
            boolean closes = draft.end <= attribution.from()
                    && draft.end > sentence.first()
                    && !draft.is(Shape.NOUN)
                    && !draft.is(Shape.PRETEXT);
            boolean parenthesis = particles.isDash(attribution.from() - 1);
            if (closes && !parenthesis && !isInQuotation(draft, attribution) && adjoins(draft, attribution, verbs, i)) {
                pass(draft, attribution);
                relayed = true;
            }
        }
        return relayed;
    }

    /** «وفق الوكالة» stands nearer to the reader than the speaker, «نقلا عن مصدر» further off. */
    private void pass(Draft draft, Attribution attribution) {
        NounPhrase source = attribution.source();
        boolean further =
                attribution.cue().is(Shape.ATTRIBUTION) && attribution.cue().takes("عن");
        if (source == null || words.traits(source.first()).possessed() || further && draft.origins.contains(source)) {
            return;
        }
        if (further) {
            draft.origins.add(source);
        } else {
            draft.relays.add(source);
        }
        draft.cues.add(attribution.span());
    }

    /** What is said inside a quotation is not passed on by itself. */
    private boolean isInQuotation(Draft draft, Attribution attribution) {
        Quotation quotation = words.tokens().quotationOf(draft.at);
        return quotation != null && !quotation.holds(attribution.from());
    }

    /** The last claim before the attribution ends right there; earlier ones are coordinated with it. */
    private boolean adjoins(Draft draft, Attribution attribution, List<Draft> verbs, int index) {
        int last = draft.end;
        for (int i = index + 1; i < verbs.size() && verbs.get(i).at < attribution.from(); i++) {
            last = Math.max(last, verbs.get(i).end);
        }
        return attribution.from() - last <= 2;
    }
}
