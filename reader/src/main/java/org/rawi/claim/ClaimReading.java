package org.rawi.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.AttributionRule.Attribution;
import org.rawi.claim.Cue.Shape;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.text.Span;

/** The claims of one report, in steps: cues, where content begins, where it ends, attributions, nesting, sources. */
final class ClaimReading {

    private final NounPhrases phrases;
    private final Words words;
    private final Particles particles;
    private final @Nullable Cue[] cues;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final @Nullable Draft[] byToken;
    /** Tokens that belong to another claim's cue or name its source. */
    private final BitSet taken = new BitSet();

    ClaimReading(NounPhrases phrases, Particles.Table table) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.particles = new Particles(table, words);
        this.cues = new CueFinder(words, particles).find();
        this.byToken = new Draft[words.size()];
    }

    List<Claim> read() {
        headline();
        attribute();
        say();
        Contents contents = new Contents(words, particles, byToken, attributionStarts());
        for (Draft draft : drafts) {
            if (!draft.isAttribution) {
                contents.measure(draft);
            }
        }
        new AttributionContents(words, particles, contents, drafts).settle(attributions);
        dropSecond();
        drafts.forEach(draft -> draft.parts.removeIf(part -> holdsCue(part, draft)));
        drafts.removeIf(draft -> draft.parts.stream().noneMatch(this::saysSomething));
        drafts.sort(Comparator.comparing((Draft draft) -> draft.cues.get(0)));
        Nesting nesting = new Nesting(drafts);
        new Chains(phrases, particles, nesting).link(drafts);
        return claims(contents, nesting);
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
            if (words.pos(i).isNominal() || words.pos(i) == PartOfSpeech.VERB || words.pos(i) == PartOfSpeech.PRON) {
                return true;
            }
        }
        return false;
    }

    /** Two verbs before one content: the first says it («قال في كلمة نقلتها القناة إن»). */
    private void dropSecond() {
        Set<Integer> starts = new HashSet<>();
        drafts.removeIf(draft -> !draft.isAttribution && !starts.add(draft.first));
    }

    private void headline() {
        Draft draft = new HeadlineRule(phrases, particles).draft();
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

    private void say() {
        VerbRule rule = new VerbRule(phrases, particles, cues, attributionEnds());
        for (Cue cue : cues) {
            if (cue != null && !taken.get(cue.at())) {
                Draft draft = rule.afterQuotation(cue);
                if (draft == null || !cue.is(Shape.VERB)) {
                    draft = rule.draft(cue);
                }
                if (draft != null) {
                    add(draft, cue.at());
                }
            }
        }
    }

    private int[] attributionEnds() {
        int[] ends = new int[words.size()];
        for (Attribution attribution : attributions) {
            ends[attribution.from()] = attribution.to();
        }
        return ends;
    }

    private BitSet attributionStarts() {
        BitSet starts = new BitSet();
        for (Attribution attribution : attributions) {
            starts.set(attribution.from());
        }
        return starts;
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

    private List<Claim> claims(Contents contents, Nesting nesting) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int outer = nesting.outer(i);
            claims.add(new Claim(
                    id(i),
                    draft.cues,
                    draft.sources,
                    draft.parts,
                    contents.kind(draft),
                    outer < 0 ? null : id(outer),
                    draft.act(),
                    draft.why));
        }
        return claims;
    }

    private static String id(int index) {
        return "c" + (index + 1);
    }
}
