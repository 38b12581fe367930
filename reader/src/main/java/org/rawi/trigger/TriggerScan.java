package org.rawi.trigger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.inflection.Form;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.Names;
import org.rawi.script.Letters;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.vocabulary.Sense;

/** Walks through the words once and picks the triggers: the longest phrase, the class that the place asks for. */
final class TriggerScan {

    private static final String TRIGGERS = "triggers";

    private final TriggerTable table;
    private final TriggerFinder known;
    private final Words words;
    private final Names names;
    private final FormFit fit;
    private final Constructions constructions;
    private final boolean[] taken;
    private final List<Trigger> found = new ArrayList<>();

    private TriggerScan(TriggerFinder finder, Words words, Names names) {
        this.table = finder.table();
        this.known = finder;
        this.words = words;
        this.names = names;
        this.fit = new FormFit(words);
        this.taken = new boolean[words.size()];
        this.constructions = new Constructions(table, words, fit, taken);
    }

    static List<Trigger> scan(TriggerFinder finder, Words words, Names names) {
        TriggerScan scan = new TriggerScan(finder, words, names);
        for (int i = 0; i < words.size(); i++) {
            if (!scan.taken[i] && scan.canTrigger(i)) {
                scan.visit(i);
            }
        }
        return scan.found;
    }

    private boolean canTrigger(int at) {
        return words.token(at).is(Token.Kind.WORD)
                && !(at > 0 && words.traits(at).definite() && isHead(at - 1))
                && names.at(words.analysis(at).stem().start()) == null;
    }

    /** «وزير الدفاع», «قوات التدخل»: the second half of the name of an office or body. */
    private boolean isHead(int at) {
        return !words.traits(at).definite()
                && (!words.senses(at, "offices").isEmpty() || known.isHead(words.token(at)));
    }

    private void visit(int at) {
        Trigger trigger = trigger(at);
        if (trigger == null) {
            return;
        }
        found.add(trigger);
        taken[at] = true;
        if (trigger.row().light() || trigger.isNoun() || trigger.noun() > at) {
            for (int i = trigger.noun() > at ? trigger.noun() : at; i < trigger.end(); i++) {
                taken[i] = true;
            }
        }
        if (trigger.helper() >= 0) {
            taken[trigger.helper()] = true;
        }
    }

    private @Nullable Trigger trigger(int at) {
        Sense sense = best(at);
        if (sense != null && sense.end() > at + 1) {
            return adjacent(at, sense);
        }
        Trigger apart = constructions.apart(at);
        if (apart != null
                && (sense == null || sense.form().isVerb() == apart.form().isVerb())) {
            return apart;
        }
        if (sense == null) {
            return constructions.supported(at);
        }
        return adjacent(at, sense);
    }

    private Trigger adjacent(int at, Sense sense) {
        TriggerRow row = table.row(sense);
        Form form = sense.form();
        if (isDualOfAnother(at, form)) {
            for (TriggerTable.Opening opening :
                    table.singles(words.token(at).folded().substring(1))) {
                Span stem = words.token(at).span();
                Span rest = new Span(stem.start() + 1, stem.end());
                return new Trigger(opening.row(), opening.form(), at, at, at + 1, -1, List.of(rest));
            }
        }
        List<Span> spans = new ArrayList<>();
        spans.add(row.isPhrase() ? words.analysis(at).stem() : sense.span());
        int noun = at;
        if (row.light() && row.verbal()) {
            noun = at + row.nounPlace();
            spans.add(words.analysis(noun).stem());
            int core = core(noun, sense.end(), row);
            if (core > noun) {
                spans.add(words.analysis(core).stem());
            }
        } else if (row.light()) {
            noun = core(at, sense.end(), row);
            spans.set(0, words.analysis(noun).stem());
            if (noun == at && words.pos(at + 1).isNominal()) {
                spans.add(words.analysis(at + 1).stem());
            }
        }
        TriggerRow helping = null;
        int helper = row.verbal() ? -1 : constructions.helper(sense.end(), at);
        if (helper >= 0) {
            spans.add(words.analysis(helper).stem());
            helping = constructions.helping(helper, at);
        }
        int end = takesItsNoun(row) ? at + 1 : sense.end();
        return new Trigger(helping == null ? row : helping.asNoun(row), form, at, noun, end, helper, spans);
    }

    /** «اعترض صاروخين»: the noun that makes the verb another is also its object. */
    private static boolean takesItsNoun(TriggerRow row) {
        return row.isPhrase()
                && row.verbal()
                && !row.light()
                && row.role(TriggerRow.OBJECT) == Role.TARGET
                && row.words().length == 2;
    }

    /** «محاولة اغتيال»: where a later word of a phrase names the event by itself, it is the trigger. */
    private int core(int at, int end, TriggerRow row) {
        for (int i = at + 1; i < end; i++) {
            for (Sense sense : words.senses(i, TRIGGERS)) {
                if (table.row(sense).type() == row.type() && !sense.form().isVerb()) {
                    return i;
                }
            }
        }
        return at;
    }

    /** ودعا is و and دعا sooner than the dual of ودع. */
    private boolean isDualOfAnother(int at, Form form) {
        char first = words.token(at).folded().charAt(0);
        return form.isVerb()
                && form.number() == Form.Number.DUAL
                && (first == Letters.WAW || first == Letters.FEH)
                && words.token(at).folded().equals(form.folded());
    }

    /** The row that a token stands for, the longest phrase first; null where it is no trigger here. */
    private @Nullable Sense best(int at) {
        Sense best = null;
        for (Sense sense : words.senses(at, TRIGGERS)) {
            if (fit.fits(at, sense) && (best == null || rank(at, sense) > rank(at, best))) {
                best = sense;
            }
        }
        return best;
    }

    /** Longer before shorter, the tagger's class before another, the surer row before one that has needs. */
    private int rank(int at, Sense sense) {
        boolean verb = words.pos(at) == PartOfSpeech.VERB && !isBehindStatusNoun(at);
        int rank = 20 * (sense.end() - at);
        rank += sense.form().isVerb() == verb ? 10 : 0;
        return rank - table.row(sense).needs().ordinal();
    }

    /** «محاولة قتل»: no verb stands in the genitive of an attempt. */
    private boolean isBehindStatusNoun(int at) {
        return at > 0
                && !words.traits(at - 1).definite()
                && words.senses(at - 1, "status-words").stream()
                        .anyMatch(sense -> sense.entry().get("pos").equals("noun"));
    }
}
