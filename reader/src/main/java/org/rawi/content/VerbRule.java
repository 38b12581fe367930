package org.rawi.content;

import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue;
import org.rawi.cue.Particles;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.opening.Opening;
import org.rawi.opening.Opening.Kind;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.script.Letters;
import org.rawi.source.Sources;
import org.rawi.source.Subjects;
import org.rawi.token.Token;

/** «قال فلان إن»: a finite verb of saying, and whether what follows it is enough for a claim. */
final class VerbRule {

    private final Words words;
    private final Particles particles;
    private final Subjects subjects;
    private final Sources sources;

    VerbRule(NounPhrases phrases, Particles particles) {
        this.words = phrases.words();
        this.particles = particles;
        this.subjects = new Subjects(phrases, particles);
        this.sources = new Sources(phrases, particles);
    }

    @Nullable
    Draft draft(Cue cue, Opening opening) {
        if (opening.isWeak(cue, words) && !namesItsOwnSubject(cue) || isOtherwise(cue, opening)) {
            return null;
        }
        NounPhrase before = subjects.before(cue.at());
        boolean said = before != null && isTopic(before) && opening.subjectCanBeSaid(cue);
        Draft draft = Draft.of(
                cue,
                said ? opening.fromSubject() : opening,
                "verb with " + opening.kind().title());
        if (draft.subject == null || before != null && isTopic(before)) {
            draft.subject = before;
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
        if (isNaming(cue, opening, draft) || isAccusedOf(cue, opening, draft) || isCopula(cue, opening, draft)) {
            return null;
        }
        if (isUnsaid(cue, opening) || isSeeming(cue, opening, draft) || isPreposition(cue, draft)) {
            return null;
        }
        boolean unowned =
                opening.is(Kind.NOUN) && !isOwned(cue, draft) || opening.is(Kind.PREPOSITION) && !isSaid(cue, draft);
        return unowned ? null : draft;
    }

    /** «وكان المسؤول أبلغ رويترز أن»: who begins the sentence, or the clause of أن, is its subject. */
    private boolean isTopic(NounPhrase before) {
        int at = before.first();
        boolean first = at == words.sentenceOf(at).first()
                || particles.isThat(at - 1)
                || particles.isTurning(at - 1)
                || words.pos(at - 1) == PartOfSpeech.AUX;
        return first && sources.speaks(before);
    }

    /** «بين», «عبر»: a verb where أن or a colon follows; «تتابع بقلق»: no saying. */
    private boolean isOtherwise(Cue cue, Opening opening) {
        boolean preposition = particles.isLikePreposition(cue.at());
        return preposition && !opening.is(Kind.THAT) && !opening.is(Kind.COLON)
                || cue.act().equals("add") && opening.isBare();
    }

    /** A bare noun phrase is content only where somebody is known to say it: «الصور تظهر آثار القصف», not «الأمر يظهر جهله». */
    private boolean isOwned(Cue cue, Draft draft) {
        return draft.subject == null
                ? !draft.impersonal
                        && !cue.act().equals("show")
                        && !cue.present()
                        && !cue.passive()
                        && particles.beginsClause(cue.at())
                        && (!hasObject(cue) || cue.act().equals("believe"))
                : sources.speaks(draft.subject);
    }

    /** «قيل إن», «يُعتقد أن»: a passive form, a written passive vowel, or a belief in the present without a believer. */
    private boolean isImpersonal(Cue cue) {
        String word = words.text(words.token(cue.at()).span());
        int damma = word.indexOf('\u064F');
        boolean vowelled =
                damma >= 1 && damma <= 2 + words.traits(cue.at()).conjunction().length();
        boolean belief = cue.present()
                && !cue.feminine()
                && !particles.isThat(cue.at() - 1)
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
                ? particles.beginsClause(cue.at()) && !cue.act().equals("show")
                        || cue.act().equals("describe")
                : sources.speaks(subject) || words.pos(subject.first()) == PartOfSpeech.PROPN;
    }

    /** An attached pronoun: نفته. */
    private boolean hasObject(Cue cue) {
        return words.token(cue.end() - 1).span().end() > cue.span().end();
    }

    /** «مدرسة تسمى "النور"» gives a name; «ما سماه "العدوان"» is somebody's word. */
    private boolean isNaming(Cue cue, Opening opening, Draft draft) {
        boolean whatIsCalled = cue.at() > 0
                && words.token(cue.at() - 1).folded().equals("ما")
                && !opening.is(Kind.QUOTE)
                && opening.at() > 0
                && !words.token(opening.at()).is(Token.Kind.OPEN_QUOTE);
        boolean name = draft.subject == null && !hasObject(cue) && (opening.is(Kind.QUOTE) || opening.is(Kind.NOUN));
        return cue.act().equals("describe") && (name || whatIsCalled);
    }

    /** «الحادث يعتبر تطورا»: what stands before the verb is deemed to be what follows; nobody is said to deem it. */
    private boolean isCopula(Cue cue, Opening opening, Draft draft) {
        return cue.act().equals("believe")
                && cue.present()
                && opening.is(Kind.NOUN)
                && draft.subject != null
                && draft.subject.end() <= cue.at()
                && !words.traits(opening.at()).definite()
                && !words.traits(opening.at()).possessed()
                && !particles.isName(opening.at());
    }

    /** «ستعلن الحكومة نتائجها»: a happening to be told of; «تصريحات نقلتها الوكالة»: what it tells of stands before. */
    private boolean isUnsaid(Cue cue, Opening opening) {
        int before = cue.span().start() - 1;
        boolean ahead = cue.present()
                && before >= words.token(cue.at()).span().start()
                && words.tokens().text().charAt(before) == Letters.SEEN;
        return opening.isBare() && (ahead || cue.act().equals("report") && hasObject(cue));
    }

    /** «ويظهر أن»: so it seems, nobody shows it. */
    private static boolean isSeeming(Cue cue, Opening opening, Draft draft) {
        return cue.act().equals("show")
                && cue.present()
                && !cue.feminine()
                && draft.subject == null
                && opening.is(Kind.THAT)
                && opening.at() == cue.end();
    }

    /** «عقب اتهام موسكو»: a preposition with its noun, which nobody says. */
    private boolean isPreposition(Cue cue, Draft draft) {
        return draft.subject != null
                && draft.subject.first() == cue.end()
                && particles.isLikePreposition(cue.at())
                && !sources.speaks(draft.subject);
    }

    /** «اتهم فلان بالسرقة» without an accuser before it: a passive, which says that he is accused. */
    private boolean isAccusedOf(Cue cue, Opening opening, Draft draft) {
        return cue.act().equals("accuse") && opening.is(Kind.PAIR) && draft.subject == null;
    }
}
