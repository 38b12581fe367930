package org.rawi.content;

import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue;
import org.rawi.cue.Particles;
import org.rawi.inflection.Form;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.opening.Opening;
import org.rawi.opening.Opening.Kind;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.source.Sources;

/** «قوله إن», «تأكيدات بأن», «أنباء عن»; and pretexts: «بحجة أن». */
final class NounRule {

    /** What is rumoured stands right after «أنباء». */
    private static final int NEAR = 5;

    private final NounPhrases phrases;
    private final Words words;
    private final Sources sources;

    NounRule(NounPhrases phrases, Particles particles) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.sources = new Sources(phrases, particles);
    }

    @Nullable
    Draft noun(Cue cue, Opening opening) {
        boolean told =
                opening.is(Kind.THAT) && isUtterance(cue) && isNext(cue, opening) && isOwned(cue, opening.subject());
        boolean reported =
                opening.is(Kind.PREPOSITION) && opening.at() - cue.end() <= NEAR && isRumour(cue) && cue.takes("عن");
        if (!told && !reported && !isAnnounced(cue, opening)) {
            return null;
        }
        Draft draft = Draft.of(cue, opening, "noun with " + opening.kind().title());
        draft.impersonal = draft.subject == null && !hasPronoun(cue);
        return draft;
    }

    /** «إعلان واشنطن انسحابها»: a verbal noun of saying, its owner, and a happening. */
    private boolean isAnnounced(Cue cue, Opening opening) {
        return opening.is(Kind.NOUN)
                && cue.row().kind().equals("noun")
                && cue.takes("noun")
                && isUtterance(cue)
                && opening.subject() != null
                && sources.speaks(opening.subject())
                && isNext(cue, opening)
                && words.senses().get(opening.at()).stream()
                        .anyMatch(s -> s.in("triggers") && s.form().kind() == Form.Kind.NOUN);
    }

    @Nullable
    Draft pretext(Cue cue, @Nullable Opening opening) {
        if (opening != null && opening.is(Kind.THAT) && opening.at() == cue.end()) {
            return Draft.of(cue, opening, "pretext");
        }
        NounPhrase phrase = phrases.at(cue.end());
        return phrase == null || words.sentenceOf(cue.at()).end() <= cue.end()
                ? null
                : new Draft(cue, "pretext", phrase.first(), phrase.span().start());
    }

    /** Only the possessor and a preposition stand between a noun and its أن. */
    private boolean isNext(Cue cue, Opening opening) {
        NounPhrase owner = opening.subject();
        int after = owner == null ? cue.end() : owner.end();
        return opening.at() == after || opening.at() == after + 1 && words.pos(after) == PartOfSpeech.ADP;
    }

    private boolean isOwned(Cue cue, @Nullable NounPhrase owner) {
        return isRumour(cue) || hasPronoun(cue) || owner != null && sources.speaks(owner);
    }

    private static boolean isRumour(Cue cue) {
        return cue.row().kind().equals("noun")
                && (cue.act().equals("report") || cue.act().equals("allege"));
    }

    private static boolean isUtterance(Cue cue) {
        return switch (cue.act()) {
            case "say", "confirm", "report", "allege", "deny", "reveal", "warn", "show", "estimate" -> true;
            default -> false;
        };
    }

    private boolean hasPronoun(Cue cue) {
        return words.traits(cue.at()).possessed();
    }
}
