package org.rawi.argument;

import org.rawi.clause.Bounds;
import org.rawi.clause.Clauses;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.phrase.NounPhrase;
import org.rawi.text.Span;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;
import org.rawi.trigger.Trigger;
import org.rawi.trigger.TriggerRow;

/** The arguments of one report's triggers. Remembers the subjects read so far: ask for triggers in order of the text. */
public final class Arguments {

    private static final int LONGEST_THREAT = 12;
    /** «قصف صاروخي» names no missile. */
    private static final String NISBA = "ي";

    private final Setting setting;
    private final Words words;
    private final Clauses clauses;
    private final VerbArguments verbs;
    private final NounArguments nouns;
    private final Scenes scenes;

    Arguments(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.clauses = setting.clauses();
        this.verbs = new VerbArguments(setting);
        this.nouns = new NounArguments(setting, new Doers(setting));
        this.scenes = new Scenes(setting);
    }

    public Roles of(Trigger trigger) {
        Roles roles = new Roles(setting, trigger.row());
        if (trigger.isVerb()) {
            verbs.find(trigger, roles);
        } else if (trigger.isParticiple()) {
            verbs.participle(trigger, roles);
        } else {
            nouns.find(trigger, roles);
        }
        threatened(trigger, roles);
        instrument(trigger, roles);
        scenes.add(trigger, roles);
        return roles;
    }

    /** «هدد بقتل الرهائن»: whoever the deed would hit is threatened. */
    private void threatened(Trigger trigger, Roles roles) {
        if (trigger.row().type() != EventType.THREATEN || roles.has(Role.TARGET)) {
            return;
        }
        int limit = Math.min(words.sentenceOf(trigger.index()).end() - 1, trigger.index() + LONGEST_THREAT);
        for (int at = trigger.index() + 1; at < limit && !Bounds.closesClause(words, at); at++) {
            boolean deed = setting.triggers().typeAt(at) != null
                    && words.traits(at).preposition().equals("ب");
            NounPhrase victim = deed ? clauses.phraseAt(at + 1) : null;
            if (victim != null && setting.triggers().typeAt(victim.first()) == null) {
                roles.put(Role.TARGET, victim.span(), victim.entity(), "the victim of what is threatened");
                return;
            }
        }
    }

    /** «أطلقوا صواريخ», «سقوط قذيفة»: the noun of the phrase is what it is done with. */
    private void instrument(Trigger trigger, Roles roles) {
        if (!isInstrumental(trigger.row())) {
            return;
        }
        int at = trigger.noun() > trigger.index() ? trigger.noun() : trigger.index() + 1;
        if (at >= words.size() || words.pos(at) == PartOfSpeech.ADJ) {
            return;
        }
        Span span = setting.nouns().isInstrument(words.token(at)) ? words.withoutParticles(at) : null;
        NounPhrase phrase = span == null ? clauses.phraseAt(at) : null;
        if (span != null || phrase != null) {
            String why = trigger.row().where() + " noun of the phrase";
            roles.put(Role.INSTRUMENT, phrase == null ? span : phrase.span(), null, why);
        }
    }

    private boolean isInstrumental(TriggerRow row) {
        return row.isPhrase()
                && row.type() == EventType.ASSAULT
                && row.role(TriggerRow.GENITIVE) != Role.TARGET
                && row.role(TriggerRow.OBJECT) != Role.TARGET
                && !row.words()[1].endsWith(NISBA)
                && setting.nouns().isInstrument(row.words()[1]);
    }
}
