package org.rawi.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Cue.Shape;
import org.rawi.claim.Speakers.Turn;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.text.Span;
import org.rawi.token.Sentence;

/** Links each claim to its sources, in order of the text, so that «وأضاف» finds who spoke before. */
final class Chains {

    private final NounPhrases phrases;
    private final Words words;
    private final Particles particles;
    private final Nesting nesting;
    private final Sources sources;
    private final Subjects subjects;
    private final Speakers speakers = new Speakers();
    private int nextSentence;

    Chains(NounPhrases phrases, Particles particles, Nesting nesting) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.particles = particles;
        this.nesting = nesting;
        this.sources = new Sources(phrases);
        this.subjects = new Subjects(phrases, particles);
    }

    void link(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            act(draft.at);
            draft.sources = chain(draft, nesting.outer(i) < 0 ? null : drafts.get(nesting.outer(i)));
            if (nesting.outer(i) < 0 && !draft.is(Shape.NOUN) && !draft.is(Shape.PRETEXT) && !draft.impersonal) {
                Source origin = draft.sources.get(draft.sources.size() - 1);
                speakers.add(new Turn(draft.at, origin, feminine(draft), isPerson(origin), true));
            }
        }
    }

    /** Whoever is the subject of a sentence's first verb can be the one who «adds» later. */
    private void act(int until) {
        List<Sentence> all = words.tokens().sentences();
        while (nextSentence < all.size() && all.get(nextSentence).first() <= until) {
            Sentence sentence = all.get(nextSentence++);
            if (!topic(sentence)) {
                mainVerb(sentence);
            }
        }
    }

    /** «أما الوزير فقد …». */
    private boolean topic(Sentence sentence) {
        if (!words.token(sentence.first()).folded().equals("اما")) {
            return false;
        }
        NounPhrase topic = phrases.at(sentence.first() + 1);
        if (topic == null || topic.entity() == null) {
            return false;
        }
        acted(sentence.first(), topic, words.traits(topic.first()).feminine());
        return true;
    }

    private void mainVerb(Sentence sentence) {
        for (int at = sentence.first(); at < Math.min(sentence.end(), sentence.first() + 20); at++) {
            PartOfSpeech pos = words.pos(at);
            if (pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX) {
                NounPhrase subject = subjectOf(at);
                if (subject != null && subject.entity() != null) {
                    acted(at, subject, words.traits(at).feminine());
                }
                return;
            }
        }
    }

    private void acted(int at, NounPhrase subject, boolean feminine) {
        Source source = sources.of(subject);
        speakers.add(new Turn(at, source, feminine, isPerson(source), false));
    }

    private boolean isPerson(Source source) {
        return source.entity() != null
                && phrases.names().entity(source.entity()).type() == EntityType.PERSON;
    }

    private @Nullable NounPhrase subjectOf(int verb) {
        int at = verb + 1;
        while (at < words.size() && particles.isTime(at)) {
            at++;
        }
        NounPhrase after = at < words.size() && !words.traits(at).hasPreposition() ? phrases.at(at) : null;
        return after != null ? after : subjects.before(verb);
    }

    private List<Source> chain(Draft draft, @Nullable Draft outer) {
        List<Source> chain = new ArrayList<>();
        for (NounPhrase relay : draft.relays) {
            chain.add(sources.of(relay));
        }
        if (draft.impersonal && draft.subject == null && draft.origins.isEmpty()) {
            chain.add(new Source(null, null, true, "impersonal"));
            return chain;
        }
        Turn before = before(draft);
        NounPhrase inner = outer == null ? null : subjectInside(draft, outer);
        if (draft.subject == null && inner != null) {
            chain.add(sources.of(inner));
        } else if (draft.subject != null) {
            chain.add(sources.of(draft.subject));
        } else if (draft.origins.isEmpty() || before != null && before.source().entity() != null) {
            chain.add(Speakers.understood(before));
        }
        for (NounPhrase origin : draft.origins) {
            chain.add(origin == null ? Speakers.understood(anyBefore(draft)) : sources.of(origin));
        }
        return chain;
    }

    /** «قالت الصحيفة إن الجنود، حين دخلوا، ادعوا أنهم»: the subject of the content that the verb stands in. */
    private @Nullable NounPhrase subjectInside(Draft draft, Draft outer) {
        int first = particles.isThat(outer.first) ? outer.first + 1 : outer.first;
        NounPhrase subject = first < draft.at ? phrases.at(first) : null;
        Cue cue = draft.cue;
        if (cue == null || subject == null || !subject.personal()) {
            return null;
        }
        boolean agrees =
                cue.plural() || cue.feminine() == words.traits(subject.first()).feminine();
        return agrees ? subject : null;
    }

    private @Nullable Turn before(Draft draft) {
        Cue cue = draft.cue;
        boolean adds = cue == null || cue.act().equals("add");
        if (cue != null && cue.is(Shape.NOUN)) {
            return speakers.latest(draft.at, pronounFeminine(cue.span(), cue.at()), false, false);
        }
        return speakers.latest(draft.at, cue != null && cue.feminine(), cue != null && cue.plural(), adds);
    }

    private @Nullable Turn anyBefore(Draft draft) {
        return speakers.latest(draft.at, false, true, false);
    }

    private boolean pronounFeminine(Span span, int at) {
        return words.token(at).folded().endsWith("ها")
                && span.end() <= words.token(at).span().end();
    }

    /** The gender by which a later verb goes back to this speaker. */
    private boolean feminine(Draft draft) {
        Cue cue = draft.cue;
        for (int i = 1; i < draft.cues.size() && !draft.origins.isEmpty(); i++) {
            int at = words.tokens().at(draft.cues.get(i).start());
            if (words.token(at).folded().endsWith("ها")) {
                return true;
            }
        }
        if (cue != null && !draft.origins.isEmpty() && draft.origins.get(0) != null) {
            return words.traits(draft.origins.get(0).first()).feminine();
        }
        if (draft.isAttribution && draft.subject != null) {
            return words.traits(draft.subject.first()).feminine();
        }
        return cue != null && cue.feminine();
    }
}
