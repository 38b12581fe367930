package org.rawi.inflection;

import static org.rawi.script.Letters.ALEF;
import static org.rawi.script.Letters.ALEF_HAMZA_ABOVE;
import static org.rawi.script.Letters.ALEF_MAKSURA;
import static org.rawi.script.Letters.NOON;
import static org.rawi.script.Letters.TEH;
import static org.rawi.script.Letters.WAW;
import static org.rawi.script.Letters.YEH;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.inflection.Form.Kind;
import org.rawi.inflection.Form.Number;
import org.rawi.inflection.Form.Voice;
import org.rawi.script.Folding;

/**
 * The forms of a verb that news uses: third person of all numbers, first person in quotations, past, present, jussive
 * of weak verbs, and the passive where its letters differ. From the third person masculine singular of past and
 * present, after the paradigms of W. Wright, A Grammar of the Arabic Language, I §§ 92–178.
 */
final class VerbForms {

    private final List<Form> forms = new ArrayList<>();

    private VerbForms() {}

    /**
     * @param past third person masculine singular, with its hamzas
     * @param present the same of the present, or empty
     * @param passives past and present passive, as far as the table gives them
     */
    static List<Form> of(String past, String present, List<String> passives) {
        VerbForms verb = new VerbForms();
        verb.past(past, Voice.EITHER);
        String pastPassive = passives.isEmpty() ? passivePast(past) : passives.get(0);
        if (pastPassive != null) {
            verb.past(pastPassive, Voice.PASSIVE);
        }
        if (!present.isEmpty()) {
            verb.present(present, Voice.EITHER);
            String presentPassive = passives.size() > 1 ? passives.get(1) : passivePresent(present);
            if (presentPassive != null) {
                verb.present(presentPassive, Voice.PASSIVE);
            }
        }
        return verb.forms;
    }

    private void past(String stem, Voice voice) {
        char last = stem.charAt(stem.length() - 1);
        String cut = stem.substring(0, stem.length() - 1);
        if (last == ALEF_MAKSURA) {
            pastForms(
                    stem,
                    cut + TEH,
                    cut + YEH + ALEF,
                    List.of(cut + WAW + ALEF, cut + WAW),
                    cut + YEH + NOON + ALEF,
                    voice);
            add(cut + ALEF, Kind.PAST, voice, false, Number.SINGULAR, true);
        } else if (last == ALEF && stem.length() <= 4) {
            pastForms(
                    stem,
                    cut + TEH,
                    cut + WAW + ALEF,
                    List.of(cut + WAW + ALEF, cut + WAW),
                    cut + WAW + NOON + ALEF,
                    voice);
        } else if (last == ALEF_HAMZA_ABOVE) {
            pastForms(
                    stem,
                    stem + TEH,
                    stem + ALEF,
                    List.of(stem + WAW + ALEF, cut + WAW + WAW + ALEF, stem + WAW),
                    stem + NOON + ALEF,
                    voice);
        } else if (last == YEH) {
            pastForms(stem, stem + TEH, stem + ALEF, List.of(cut + WAW + ALEF, cut + WAW), stem + NOON + ALEF, voice);
        } else {
            pastForms(
                    stem,
                    stem + TEH,
                    stem + ALEF,
                    List.of(stem + WAW + ALEF, stem + WAW),
                    shortened(stem) + NOON + ALEF,
                    voice);
        }
    }

    private void pastForms(String he, String she, String both, List<String> they, String we, Voice voice) {
        add(he, Kind.PAST, voice, false, Number.SINGULAR, false);
        add(she, Kind.PAST, voice, true, Number.SINGULAR, false);
        add(both, Kind.PAST, voice, false, Number.DUAL, false);
        add(she + ALEF, Kind.PAST, voice, true, Number.DUAL, false);
        for (String plural : they) {
            add(plural, Kind.PAST, voice, false, Number.PLURAL, plural.charAt(plural.length() - 1) != ALEF);
        }
        add(we, Kind.PAST, voice, false, Number.PLURAL, false);
    }

    private void present(String he, Voice voice) {
        if (he.charAt(0) != YEH || he.length() < 3) {
            return;
        }
        String body = he.substring(1);
        char last = body.charAt(body.length() - 1);
        boolean weak = last == YEH || last == WAW || last == ALEF_MAKSURA;
        String cut = weak ? body.substring(0, body.length() - 1) : body;
        for (char person : new char[] {YEH, TEH}) {
            boolean she = person == TEH;
            add(person + body, Kind.PRESENT, voice, she, Number.SINGULAR, false);
            if (weak) {
                add(person + cut, Kind.PRESENT, voice, she, Number.SINGULAR, false);
            }
            String shortened = shortened(body);
            if (!shortened.equals(body)) {
                add(person + shortened, Kind.PRESENT, voice, she, Number.SINGULAR, false);
            }
            String dual = last == ALEF_MAKSURA ? cut + YEH : body;
            add(person + dual + ALEF + NOON, Kind.PRESENT, voice, she, Number.DUAL, false);
            add(person + dual + ALEF, Kind.PRESENT, voice, she, Number.DUAL, false);
            add(person + cut + WAW + NOON, Kind.PRESENT, voice, false, Number.PLURAL, false);
            add(person + cut + WAW + ALEF, Kind.PRESENT, voice, false, Number.PLURAL, false);
            add(person + cut + WAW, Kind.PRESENT, voice, false, Number.PLURAL, true);
        }
        add(NOON + body, Kind.PRESENT, voice, false, Number.PLURAL, false);
        add(ALEF_HAMZA_ABOVE + body, Kind.PRESENT, voice, false, Number.SINGULAR, false);
    }

    /** A hollow verb before a closed syllable: قال → قل, يقول → يقل. */
    private static String shortened(String stem) {
        int middle = stem.length() - 2;
        if (middle < 1) {
            return stem;
        }
        char c = stem.charAt(middle);
        boolean hollow = c == ALEF || (middle >= 1 && stem.length() <= 5 && (c == WAW || c == YEH));
        return hollow ? stem.substring(0, middle) + stem.substring(middle + 1) : stem;
    }

    /** قال → قيل, أصاب → أصيب; قاتل → قوتل. Null where the letters stay the same; ووفق of وافق nobody writes. */
    private static @Nullable String passivePast(String past) {
        int middle = past.length() - 2;
        if (middle >= 1 && past.charAt(middle) == ALEF) {
            return past.substring(0, middle) + YEH + past.substring(middle + 1);
        }
        if (past.length() == 4 && past.charAt(1) == ALEF && past.charAt(0) != WAW) {
            return past.charAt(0) + "و" + past.substring(2);
        }
        return null;
    }

    /** يقول → يقال, يصيب → يصاب. */
    private static @Nullable String passivePresent(String present) {
        int middle = present.length() - 2;
        if (middle >= 2 && present.length() <= 5 && (present.charAt(middle) == WAW || present.charAt(middle) == YEH)) {
            return present.substring(0, middle) + ALEF + present.substring(middle + 1);
        }
        return null;
    }

    private void add(String form, Kind kind, Voice voice, boolean feminine, Number number, boolean bound) {
        forms.add(new Form(Folding.key(form), kind, voice, feminine, number, bound));
    }
}
