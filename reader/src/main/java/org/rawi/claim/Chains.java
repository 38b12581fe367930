package org.rawi.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.content.Draft;
import org.rawi.cue.Cue;
import org.rawi.cue.Cue.Shape;
import org.rawi.cue.Particles;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.source.Actors;
import org.rawi.source.Source;
import org.rawi.source.Sources;
import org.rawi.source.Speakers;
import org.rawi.source.Speakers.Turn;
import org.rawi.text.Span;

/** Links each claim to its sources, in order of the text, so that «وأضاف» finds who spoke before. */
final class Chains {

    /** The verb whose participle can only be said of whoever acts. */
    private static final String SAY = "قال";

    private final NounPhrases phrases;
    private final Words words;
    private final Particles particles;
    private final Nesting nesting;
    private final Sources sources;
    private final Actors actors;
    private final Speakers speakers = new Speakers();

    Chains(NounPhrases phrases, Particles particles, Nesting nesting) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.particles = particles;
        this.nesting = nesting;
        this.sources = new Sources(phrases, particles);
        this.actors = new Actors(phrases, particles);
    }

    /** The chain of each draft, nearest the reader first. */
    List<List<Source>> link(List<Draft> drafts) {
        List<List<Source>> chains = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            actors.addUntil(draft.at(), speakers);
            int outer = nesting.outer(i);
            List<Source> chain = chain(draft, outer < 0 ? null : drafts.get(outer));
            chains.add(chain);
            if (outer < 0
                    && !draft.isAside()
                    && !isInserted(draft)
                    && !draft.is(Shape.NOUN)
                    && !draft.is(Shape.PRETEXT)
                    && !draft.isImpersonal()) {
                Source origin = chain.get(chain.size() - 1);
                speakers.add(Turn.lasting(draft.at(), origin, feminine(draft), actors.isPerson(origin), true));
            }
        }
        return chains;
    }

    /** «قال فلان، الذي أعلن الرئيس تعيينه»: who speaks in a relative clause does not go on after it. */
    private boolean isInserted(Draft draft) {
        NounPhrase subject = draft.subject();
        return particles.isRelative(draft.at() - 1) && subject != null && subject.first() > draft.at();
    }

    private List<Source> chain(Draft draft, @Nullable Draft outer) {
        List<Source> chain = new ArrayList<>();
        for (NounPhrase relay : draft.relays()) {
            chain.add(sources.of(relay));
        }
        if (draft.isImpersonal() && draft.subject() == null && draft.origins().isEmpty()) {
            chain.add(new Source(null, null, true, "impersonal"));
            return chain;
        }
        Turn before = before(draft);
        NounPhrase inner = outer == null ? null : subjectInside(draft, outer);
        NounPhrase doer = inner == null ? doer(draft, before) : inner;
        if (draft.subject() == null && doer != null) {
            chain.add(sources.of(doer));
        } else if (draft.subject() != null) {
            chain.add(named(draft, draft.subject()));
        } else if (draft.origins().isEmpty()
                || before != null && before.source().entity() != null) {
            chain.add(Speakers.understood(before));
        }
        for (NounPhrase origin : draft.origins()) {
            chain.add(origin == null ? Speakers.understood(anyBefore(draft)) : sources.of(origin));
        }
        return chain;
    }

    /** «وأضاف البيان», «وفق نفس المصدر»: a document that names nobody is that of whoever spoke last. */
    private Source named(Draft draft, NounPhrase subject) {
        Source source = sources.of(subject);
        if (particles.isSame(subject.first() - 1) || particles.isSame(subject.end())) {
            Turn same = speakers.lastSpeaker(draft.at());
            return same == null
                    ? source
                    : new Source(
                            subject.span(),
                            same.source().entity(),
                            same.source().anonymous(),
                            "the same as before");
        }
        boolean bare = source.entity() == null && !source.anonymous() && sources.isBareDocument(subject);
        Turn before = bare ? speakers.lastSpeaker(draft.at()) : null;
        return before == null || before.source().entity() == null
                ? source
                : new Source(source.span(), before.source().entity(), false, "document of who spoke before");
    }

    /** «قالت الصحيفة إن الجنود، حين دخلوا، ادعوا أنهم»: the subject of the content that the verb stands in. */
    private @Nullable NounPhrase subjectInside(Draft draft, Draft outer) {
        int first = particles.isThat(outer.first()) ? outer.first() + 1 : outer.first();
        NounPhrase subject = first < draft.at() ? phrases.at(first) : null;
        Cue cue = draft.cue();
        if (cue == null || subject == null || !subject.personal()) {
            return null;
        }
        boolean agrees =
                cue.plural() || cue.feminine() == words.traits(subject.first()).feminine();
        return agrees ? subject : null;
    }

    /** «قائلا»: whoever acts in its sentence, also where nothing else is known of him. */
    private @Nullable NounPhrase doer(Draft draft, @Nullable Turn before) {
        Cue cue = draft.cue();
        if (cue == null
                || !cue.is(Shape.PARTICIPLE)
                || !cue.row().key().equals(SAY)
                || before != null && before.at() >= words.sentenceOf(draft.at()).first()) {
            return null;
        }
        NounPhrase doer = actors.doer(draft.at());
        return doer != null && words.traits(doer.first()).feminine() == cue.feminine() ? doer : null;
    }

    private @Nullable Turn before(Draft draft) {
        Cue cue = draft.cue();
        boolean adds = cue == null || cue.act().equals("add");
        if (cue != null && cue.is(Shape.NOUN)) {
            return speakers.latest(draft.at(), pronounFeminine(cue.span(), cue.at()), false, false);
        }
        return speakers.latest(draft.at(), cue != null && cue.feminine(), cue != null && cue.plural(), adds);
    }

    private @Nullable Turn anyBefore(Draft draft) {
        return speakers.latest(draft.at(), false, true, false);
    }

    private boolean pronounFeminine(Span span, int at) {
        return words.token(at).folded().endsWith("ها")
                && span.end() <= words.token(at).span().end();
    }

    /** The gender by which a later verb goes back to this speaker. */
    private boolean feminine(Draft draft) {
        Cue cue = draft.cue();
        for (int i = 1; i < draft.cues().size() && !draft.origins().isEmpty(); i++) {
            int at = words.tokens().at(draft.cues().get(i).start());
            if (words.token(at).folded().endsWith("ها")) {
                return true;
            }
        }
        if (cue != null && !draft.origins().isEmpty() && draft.origins().get(0) != null) {
            return words.traits(draft.origins().get(0).first()).feminine();
        }
        if (draft.isAttribution() && draft.subject() != null) {
            return words.traits(draft.subject().first()).feminine();
        }
        return cue != null && cue.feminine();
    }
}
