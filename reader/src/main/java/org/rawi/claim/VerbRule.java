package org.rawi.claim;

import org.jspecify.annotations.Nullable;
import org.rawi.claim.Opening.Kind;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.script.Letters;
import org.rawi.token.Quotation;
import org.rawi.token.Token;

/** Claims by verbs, participles and nouns of saying: where their content begins, and whether it is enough for a claim. */
final class VerbRule {

    /** A participle's content stands right after it. */
    private static final int NEAR = 5;

    private final NounPhrases phrases;
    private final Words words;
    private final Particles particles;
    private final @Nullable Cue[] cues;
    private final Subjects subjects;
    private final Sources sources;

    private final int[] attributionEnds;

    /**
     * @param attributionEnds for each token at which an attribution begins, the index after it; 0 elsewhere
     */
    VerbRule(NounPhrases phrases, Particles particles, @Nullable Cue[] cues, int[] attributionEnds) {
        this.attributionEnds = attributionEnds;
        this.phrases = phrases;
        this.words = phrases.words();
        this.particles = particles;
        this.cues = cues;
        this.subjects = new Subjects(phrases, particles);
        this.sources = new Sources(phrases);
    }

    @Nullable
    Draft draft(Cue cue) {
        Opening opening = new OpeningWalk(phrases, particles, cues, attributionEnds, cue).run();
        return switch (cue.shape()) {
            case VERB -> verb(cue, opening);
            case PARTICIPLE -> participle(cue, opening);
            case NOUN -> noun(cue, opening);
            case PRETEXT -> pretext(cue, opening);
            default -> null;
        };
    }

    /** The content before the verb: «…»، قال فلان. */
    @Nullable
    Draft afterQuotation(Cue cue) {
        int mark = particles.isComma(cue.at() - 1) ? cue.at() - 2 : cue.at() - 1;
        if (!cue.takes("quote")
                || mark < 1
                || !words.token(mark).is(Token.Kind.CLOSE_QUOTE)
                || words.traits(cue.at()).hasConjunction()) {
            return null;
        }
        Quotation quotation = words.tokens().quotationOf(mark - 1);
        if (quotation == null
                || quotation.end() != mark
                || quotation.size() < 2
                || quotation.size() < 4 && mark == cue.at() - 1) {
            return null;
        }
        Draft draft = new Draft(
                cue,
                "quotation before its verb",
                quotation.first(),
                quotation.span().start());
        draft.quoted = true;
        draft.subject = phrases.at(cue.end());
        return draft;
    }

    private @Nullable Draft verb(Cue cue, @Nullable Opening opening) {
        if (opening == null || isWeak(cue, opening) && !namesItsOwnSubject(cue)) {
            return null;
        }
        Draft draft = draft(cue, opening, "verb with " + name(opening));
        if (draft.subject == null) {
            draft.subject = subjects.before(cue.at());
        }
        if (namesItsOwnSubject(cue)) {
            draft.subject = null;
            draft.impersonal = true;
            return draft;
        }
        if (particles.isRelative(cue.at() - 1) && isImpersonal(cue) && opening.is(Kind.THAT)) {
            draft.subject = null;
        }
        draft.impersonal = draft.subject == null && isImpersonal(cue);
        if (isNaming(cue, opening, draft) || isAccusedOf(cue, opening, draft)) {
            return null;
        }
        boolean unowned =
                opening.is(Kind.NOUN) && !isOwned(cue, draft) || opening.is(Kind.PREPOSITION) && !isSaid(cue, draft);
        return unowned ? null : draft;
    }

    /** A bare noun phrase is content only where somebody is known to say it: «الصور تظهر آثار القصف», not «الأمر يظهر جهله». */
    private boolean isOwned(Cue cue, Draft draft) {
        return draft.subject == null
                ? !draft.impersonal
                        && !cue.present()
                        && !cue.passive()
                        && particles.beginsClause(cue.at())
                        && (!hasObject(cue) || cue.act().equals("believe"))
                : sources.speaks(draft.subject);
    }

    /** A happening promised or threatened is an event; so is an accusation without what it says. */
    private boolean isWeak(Cue cue, Opening opening) {
        boolean bare = opening.is(Kind.PREPOSITION) || opening.is(Kind.NOUN);
        boolean quoted = opening.at() > 0 && words.token(opening.at()).is(Token.Kind.OPEN_QUOTE);
        return bare
                && !quoted
                && switch (cue.act()) {
                    case "threaten", "promise", "accuse", "ask" -> true;
                    default -> false;
                };
    }

    /** «قيل إن», «يُعتقد أن»: a passive form, a written passive vowel, or a belief in the present without a believer. */
    private boolean isImpersonal(Cue cue) {
        String word = words.text(words.token(cue.at()).span());
        int damma = word.indexOf('\u064F');
        boolean vowelled =
                damma >= 1 && damma <= 2 + words.traits(cue.at()).conjunction().length();
        boolean belief = cue.present()
                && !cue.feminine()
                && switch (cue.act()) {
                    case "believe", "expect", "estimate" -> true;
                    default -> false;
                };
        return cue.passive() || vowelled || belief;
    }

    /** «ترددت أنباء», «تشير أصابع الاتهام»: the phrase of the table holds its subject. */
    private static boolean namesItsOwnSubject(Cue cue) {
        String[] row = cue.row().key().split(" ");
        return cue.row().kind().equals("phrase") && row.length > 1 && row[0].endsWith("ت");
    }

    private boolean isSaid(Cue cue, Draft draft) {
        NounPhrase subject = draft.subject;
        return subject == null
                ? particles.beginsClause(cue.at()) || cue.act().equals("describe")
                : sources.speaks(subject) || words.pos(subject.first()) == PartOfSpeech.PROPN;
    }

    /** An attached pronoun: نفته. */
    private boolean hasObject(Cue cue) {
        return words.token(cue.end() - 1).span().end() > cue.span().end();
    }

    /** «مدرسة تسمى "النور"» gives a name; «ما سماه "العدوان"» is somebody's word. */
    private boolean isNaming(Cue cue, Opening opening, Draft draft) {
        return cue.act().equals("describe")
                && draft.subject == null
                && !hasObject(cue)
                && (opening.is(Kind.QUOTE) || opening.is(Kind.NOUN));
    }

    /** «اتهم فلان بالسرقة» without an accuser before it: a passive, which says that he is accused. */
    private boolean isAccusedOf(Cue cue, Opening opening, Draft draft) {
        return cue.act().equals("accuse") && opening.is(Kind.PAIR) && draft.subject == null;
    }

    private @Nullable Draft participle(Cue cue, @Nullable Opening opening) {
        if (opening == null || isWeak(cue, opening) || opening.at() - cue.end() > NEAR) {
            return null;
        }
        boolean bare = opening.is(Kind.PREPOSITION) || opening.is(Kind.NOUN);
        boolean apart = opening.is(Kind.NOUN) && opening.at() > cue.end() || opening.at() > cue.end() + 2;
        return bare && apart || words.pos(cue.at() - (cue.at() > 0 ? 1 : 0)) == PartOfSpeech.ADP
                ? null
                : draft(cue, opening, "participle with " + name(opening));
    }

    /** «قوله إن», «تأكيدات بأن», «أنباء عن». */
    private @Nullable Draft noun(Cue cue, @Nullable Opening opening) {
        if (opening == null) {
            return null;
        }
        boolean told =
                opening.is(Kind.THAT) && isUtterance(cue) && isNext(cue, opening) && isOwned(cue, opening.subject());
        boolean reported = opening.is(Kind.PREPOSITION)
                && cue.row().kind().equals("noun")
                && opening.at() - cue.end() <= NEAR
                && (cue.act().equals("report") || cue.act().equals("allege"))
                && cue.takes("عن");
        if (!told && !reported) {
            return null;
        }
        Draft draft = draft(cue, opening, "noun with " + name(opening));
        draft.impersonal = draft.subject == null && !hasPronoun(cue);
        return draft;
    }

    /** Only the possessor and a preposition stand between a noun and its أن. */
    private boolean isNext(Cue cue, Opening opening) {
        NounPhrase owner = opening.subject();
        int after = owner == null ? cue.end() : owner.end();
        return opening.at() == after || opening.at() == after + 1 && words.pos(after) == PartOfSpeech.ADP;
    }

    private boolean isOwned(Cue cue, @Nullable NounPhrase owner) {
        boolean rumour = cue.row().kind().equals("noun")
                && (cue.act().equals("report") || cue.act().equals("allege"));
        return rumour || hasPronoun(cue) || owner != null && sources.speaks(owner);
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

    private @Nullable Draft pretext(Cue cue, @Nullable Opening opening) {
        if (opening != null && opening.is(Kind.THAT) && opening.at() == cue.end()) {
            return draft(cue, opening, "pretext");
        }
        NounPhrase phrase = phrases.at(cue.end());
        return phrase == null || words.tokens().sentenceOf(cue.at()).end() <= cue.end()
                ? null
                : new Draft(cue, "pretext", phrase.first(), phrase.span().start());
    }

    private static String name(Opening opening) {
        return switch (opening.kind()) {
            case THAT -> "أن";
            case QUOTE -> "quotation";
            case COLON -> "colon";
            case PREPOSITION -> "preposition";
            case NOUN -> "noun phrase";
            case PAIR -> "what is described";
        };
    }

    private Draft draft(Cue cue, Opening opening, String rule) {
        Draft draft = new Draft(cue, rule, opening.at(), opening.start());
        draft.subject = opening.subject();
        draft.cues.addAll(opening.more());
        draft.origins.addAll(opening.origins());
        markQuoted(draft, opening);
        return draft;
    }

    private void markQuoted(Draft draft, Opening opening) {
        draft.quoted = opening.is(Kind.QUOTE);
    }

    /** Whether a letter is the feminine ending of a pronoun: قولها. */
    static boolean endsFeminine(String folded) {
        return folded.length() > 1 && folded.charAt(folded.length() - 2) == Letters.HEH && folded.endsWith("ا");
    }
}
