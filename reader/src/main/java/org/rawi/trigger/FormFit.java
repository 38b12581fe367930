package org.rawi.trigger;

import java.util.Set;
import org.rawi.inflection.Form;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.script.Letters;
import org.rawi.vocabulary.Sense;

/** Whether a form of a trigger can stand where its letters stand: unvocalised words are alike, their neighbours tell. */
final class FormFit {

    private static final Set<String> PRESENT_ONLY = Set.of("سوف", "لم", "ولم", "فلم", "لن", "ولن");
    private static final Set<String> SUBJUNCTIVE =
            Set.of("لم", "ولم", "لن", "ولن", "ان", "بان", "كي", "لكي", "حتي", "لا", "ولا");
    private static final String ADDRESSED = "ت";
    private static final String MANY = "وا";

    private final Words words;

    FormFit(Words words) {
        this.words = words;
    }

    /** «لقاء» may be tagged a preposition and still be the noun; a verb is never a function word. */
    private static boolean isFunctionWord(PartOfSpeech pos, boolean verb) {
        return switch (pos) {
            case ADP, ADV -> verb;
            case CCONJ, SCONJ, PART, PRON, DET, AUX, INTJ -> true;
            default -> false;
        };
    }

    boolean fits(int at, Sense sense) {
        Form form = sense.form();
        if (isFunctionWord(words.pos(at), form.isVerb())
                || sense.isWithoutMadda(words.text(words.token(at).span()))) {
            return false;
        }
        if (form.kind() == Form.Kind.PARTICIPLE) {
            return isPredicate(at);
        }
        if (form.isVerb()) {
            String surface = words.text(words.token(at).span());
            return surface.charAt(surface.length() - 1) != Letters.TEH_MARBUTA
                    && !words.traits(at).definite()
                    && !isPastBehindPresentParticle(at, form)
                    && !isOtherPerson(at, form)
                    && (!isJussive(sense)
                            || at > 0 && words.token(at - 1).folded().endsWith("لم"))
                    && (!isFirstPerson(at, form) || words.tokens().quotationOf(at) != null);
        }
        if (isNisba(at, form) || isConstruct(at, form)) {
            return false;
        }
        boolean soundPlural = form.number() == Form.Number.PLURAL
                && (form.folded().endsWith("ون") || form.folded().endsWith("ين"));
        boolean ofFeminine = sense.entry().key().split(" ")[0].endsWith("ه");
        return !(soundPlural && ofFeminine);
    }

    /** «اجتماعي» is social sooner than my meeting. */
    private boolean isNisba(int at, Form form) {
        return words.token(at).folded().endsWith("ي") && !form.folded().endsWith("ي");
    }

    /** «سوف تقدم», «لم تقدم»: no past stands there. */
    private boolean isPastBehindPresentParticle(int at, Form form) {
        return form.kind() == Form.Kind.PAST
                && at > 0
                && PRESENT_ONLY.contains(words.token(at - 1).folded());
    }

    /** The shortened present of a hollow verb (يقل of يقيل) stands only after لم. */
    private static boolean isJussive(Sense sense) {
        String present = sense.entry().get("forms");
        return sense.form().kind() == Form.Kind.PRESENT && sense.form().folded().length() < present.length();
    }

    /** «أقول», «نقول» outside quotations are another word. */
    private boolean isFirstPerson(int at, Form form) {
        String stem = words.text(words.analysis(at).stem());
        char first = stem.charAt(0);
        return form.kind() == Form.Kind.PRESENT
                && (first == Letters.ALEF_HAMZA_ABOVE || first == Letters.NOON || first == Letters.ALEF);
    }

    /** A participle counts in the indefinite accusative (مطالبا) and as a predicate after a comma or a noun phrase. */
    private boolean isPredicate(int at) {
        if (words.traits(at).definite() || words.traits(at).hasPreposition()) {
            return false;
        }
        String folded = words.token(at).folded();
        boolean accusative = folded.endsWith("ا") || folded.endsWith("ين");
        boolean afterComma = at > 0 && words.token(at - 1).isMark('،');
        return accusative || afterComma && folded.endsWith("ه");
    }

    /** «تبادلوا», «تدافعوا» are pasts sooner than «you exchange»; «سيطرأ» is no dual of سيطر. */
    boolean isOtherPerson(int at, Form form) {
        String folded = form.folded();
        if (!form.isVerb()) {
            return false;
        }
        if (form.kind() == Form.Kind.PRESENT) {
            return folded.startsWith(ADDRESSED)
                    && folded.endsWith(MANY)
                    && !(at > 0 && SUBJUNCTIVE.contains(words.token(at - 1).folded()));
        }
        String surface = words.text(words.token(at).span());
        return form.number() == Form.Number.DUAL && surface.charAt(surface.length() - 1) == Letters.ALEF_HAMZA_ABOVE;
    }

    /** «الاجتماعي»: a dual that awaits its genitive has no article. */
    private boolean isConstruct(int at, Form form) {
        return form.number() == Form.Number.DUAL
                && form.folded().endsWith("ي")
                && words.traits(at).definite();
    }
}
