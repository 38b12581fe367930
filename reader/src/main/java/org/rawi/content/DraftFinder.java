package org.rawi.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue;
import org.rawi.cue.Cue.Shape;
import org.rawi.cue.CueFinder;
import org.rawi.cue.Particles;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.opening.Attribution;
import org.rawi.opening.AttributionRule;
import org.rawi.opening.Landmarks;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.text.Span;

/** The drafts of one report, in steps: cues, attributions, where content begins, where it ends. */
public final class DraftFinder {

    /** No clause has more tokens than this; keeps pathological input linear. */
    public static final int LONGEST = 200;

    private final NounPhrases phrases;
    private final Words words;
    private final Particles particles;
    private final @Nullable Cue[] cues;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final @Nullable Draft[] byToken;
    /** Tokens that belong to another claim's cue or name its source. */
    private final BitSet taken = new BitSet();

    public DraftFinder(NounPhrases phrases, Particles particles) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.particles = particles;
        this.cues = new CueFinder(words, particles).find();
        this.byToken = new Draft[words.size()];
    }

    /** The drafts in order of their cues, each with content. */
    public List<Draft> find() {
        headline();
        attribute();
        Landmarks landmarks = Landmarks.of(cues, attributions);
        say(landmarks);
        Contents contents =
                new Contents(words, particles, new Borders(words, particles, byToken, landmarks.attributionStarts()));
        for (Draft draft : drafts) {
            if (!draft.isAttribution && draft.parts.isEmpty()) {
                contents.measure(draft);
            }
        }
        new AttributionContents(words, particles, contents, drafts).settle(attributions);
        dropSecond();
        drafts.forEach(draft -> draft.parts.removeIf(part -> holdsCue(part, draft)));
        drafts.removeIf(draft -> draft.parts.stream().noneMatch(this::saysSomething));
        drafts.sort(Comparator.comparing((Draft draft) -> draft.cues.get(0)));
        return drafts;
    }

    private void headline() {
        Draft draft = new HeadlineRule(phrases, particles, cues).draft();
        if (draft != null) {
            add(draft, draft.at);
        }
    }

    private void attribute() {
        AttributionRule rule = new AttributionRule(phrases, particles, cues);
        for (Cue cue : cues) {
            if (cue != null && (cue.is(Shape.ATTRIBUTION) || cue.is(Shape.PARTICLE))) {
                Attribution attribution = rule.at(cue);
                if (attribution != null) {
                    attributions.add(attribution);
                    taken.set(attribution.from(), attribution.to());
                }
            }
        }
    }

    private void say(Landmarks landmarks) {
        SayingRules rules = new SayingRules(phrases, particles, landmarks);
        for (Cue cue : cues) {
            if (cue != null && !taken.get(cue.at())) {
                Draft draft = rules.draft(cue);
                if (draft != null) {
                    add(draft, cue.at());
                }
            }
        }
    }

    private void add(Draft draft, int at) {
        drafts.add(draft);
        byToken[at] = draft;
        for (Span more : draft.cues) {
            taken.set(words.tokens().at(more.start()));
        }
        take(draft.subject);
        draft.origins.forEach(this::take);
    }

    private void take(@Nullable NounPhrase phrase) {
        if (phrase != null) {
            taken.set(phrase.first(), phrase.end());
        }
    }

    /** Two verbs before one content: the first says it («قال في كلمة نقلتها القناة إن»). */
    private void dropSecond() {
        Set<Integer> starts = new HashSet<>();
        drafts.removeIf(draft -> !draft.isAttribution && !starts.add(draft.first));
    }

    /** Marks in disorder may put a cue between the marks of what it leads in. */
    private static boolean holdsCue(Span part, Draft draft) {
        return draft.cues.stream().anyMatch(part::contains);
    }

    /** A lone particle that a lost word or a mark left over is no content. */
    private boolean saysSomething(Span part) {
        for (int i = words.tokens().at(part.start()); i < words.size(); i++) {
            if (words.token(i).span().start() >= part.end()) {
                return false;
            }
            PartOfSpeech pos = words.pos(i);
            if (pos.isNominal() || pos == PartOfSpeech.VERB || pos == PartOfSpeech.PRON || pos == PartOfSpeech.DET) {
                return true;
            }
        }
        return false;
    }
}
