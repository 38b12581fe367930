package org.rawi.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claims;
import org.rawi.event.Argument.Role;
import org.rawi.morph.Form;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.name.Names;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.time.TimeExpression;
import org.rawi.token.Sentence;

/** Reads one trigger after the other: arguments, status, claim and date; drops what is no particular event. */
final class OccurrenceReader {

    /** What the tables know, shared by all reports. */
    record Knowledge(TriggerTable table, EventWords words) {}

    private static final int LONGEST_THREAT = 12;
    private static final int MOST_TIMES = 20;
    private static final String RIOT = "riot";
    private static final Set<String> RIOTOUS = Set.of("seize", "primitive", "destroy");

    private final Words words;
    private final Names names;
    private final Claims claims;
    private final List<TimeExpression> times;
    private final VerbArguments verbs;
    private final NounArguments nouns;
    private final EventWords known;
    private final Factuality factuality;
    private final Scenes scenes;
    private final ClauseReader reader;
    private final @Nullable EventType[] types;

    OccurrenceReader(
            NounPhrases phrases,
            Knowledge knowledge,
            List<TimeExpression> times,
            Claims claims,
            List<Trigger> triggers) {
        this.words = phrases.words();
        this.names = phrases.names();
        this.known = knowledge.words();
        this.claims = claims;
        this.times = times;
        this.types = new EventType[words.size()];
        for (Trigger trigger : triggers) {
            types[trigger.index()] = trigger.row().type();
            types[trigger.noun()] = trigger.row().type();
        }
        this.reader = new ClauseReader(phrases, known);
        this.scenes = new Scenes(words, names, reader);
        Subjects subjects = new Subjects(reader, phrases, known, new Topics(words, names, claims));
        Doers doers = new Doers(words, reader, subjects, knowledge.table(), types);
        this.verbs = new VerbArguments(words, reader, subjects, known, types);
        this.nouns = new NounArguments(phrases, reader, subjects, doers, known);
        this.factuality = new Factuality(words, known, claims, triggers);
    }

    /** Null where the row asks for a participant and none is there. */
    @Nullable
    Occurrence read(Trigger trigger) {
        Roles roles = roles(trigger);
        boolean definite = trigger.isNoun()
                && (words.traits(trigger.index()).definite()
                        || trigger.index() > 0
                                && words.token(trigger.index() - 1).folded().startsWith("هذ"));
        if (roles.isBarred() || isInterview(trigger, roles) || !isParticular(trigger, roles)) {
            return null;
        }
        Sentence sentence = words.sentenceOf(trigger.index());
        return new Occurrence(
                byProtesters(trigger, roles) ? trigger.as(EventType.PROTEST, RIOT) : trigger,
                roles.arguments(),
                factuality.judge(trigger),
                sentence,
                claims.around(trigger.span()),
                time(trigger, sentence),
                definite,
                isOther(trigger),
                roles.links());
    }

    /** Storming and burning by demonstrators is riot. */
    private boolean byProtesters(Trigger trigger, Roles roles) {
        String mode = trigger.row().mode();
        if (mode == null || !RIOTOUS.contains(mode)) {
            return false;
        }
        return roles.arguments().stream()
                .anyMatch(argument -> argument.role() == Role.ACTOR
                        && argument.span() != null
                        && known.isProtester(words, argument.span()));
    }

    private Roles roles(Trigger trigger) {
        Roles roles = new Roles(names, words, known, trigger.row(), types);
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
            NounPhrase victim =
                    types[at] != null && words.traits(at).preposition().equals("ب") ? reader.at(at + 1) : null;
            if (victim != null) {
                roles.put(Role.TARGET, victim.span(), victim.entity(), "the victim of what is threatened");
                return;
            }
        }
    }

    /** «أطلقوا صواريخ», «سقوط قذيفة»: the noun of the phrase is what it is done with. */
    private void instrument(Trigger trigger, Roles roles) {
        TriggerRow row = trigger.row();
        boolean thing = row.isPhrase()
                && row.type() == EventType.ASSAULT
                && row.role(TriggerRow.GENITIVE) != Role.TARGET
                && known.isInstrument(row.words()[1]);
        if (!thing) {
            return;
        }
        int at = trigger.noun() > trigger.index() ? trigger.noun() : trigger.index() + 1;
        if (at >= words.size() || words.pos(at) == PartOfSpeech.ADJ) {
            return;
        }
        if (known.isInstrument(words.token(at))) {
            roles.put(Role.INSTRUMENT, words.withoutParticles(at), null, row.where() + " noun of the phrase");
            return;
        }
        NounPhrase phrase = reader.at(at);
        if (phrase != null) {
            roles.put(Role.INSTRUMENT, phrase.span(), null, row.where() + " noun of the phrase");
        }
    }

    private boolean isPerson(Argument argument) {
        String id = argument.entity();
        return argument.role() == Role.ACTOR && (id == null || names.entity(id).type() == EntityType.PERSON);
    }

    /** «في لقاء مع الصحيفة»: talk with those who report it is no event. */
    private boolean isInterview(Trigger trigger, Roles roles) {
        return trigger.row().type() == EventType.CONSULT
                && roles.arguments().stream()
                        .anyMatch(argument -> argument.role() == Role.TARGET
                                && argument.entity() != null
                                && known.isMedia(names.entity(argument.entity()).name()));
    }

    private boolean isParticular(Trigger trigger, Roles roles) {
        return switch (trigger.row().needs()) {
            case NOTHING -> true;
            case ARGUMENT -> !roles.arguments().isEmpty();
            case NAME -> roles.isNamed();
            case TARGET ->
                roles.arguments().stream()
                        .anyMatch(argument -> argument.role() == Role.TARGET && argument.entity() != null);
            case PERSON -> roles.isNamed() && roles.arguments().stream().anyMatch(this::isPerson);
            case PAST -> trigger.form().kind() == Form.Kind.PAST;
        };
    }

    /** «غارة أخرى», «هجوم آخر». */
    private boolean isOther(Trigger trigger) {
        int end = Math.min(words.size(), trigger.end() + 3);
        for (int at = trigger.end(); at < end; at++) {
            String folded = words.token(at).folded();
            if (folded.equals("اخري") || folded.equals("اخر") || folded.equals("ثان") || folded.equals("ثانيه")) {
                return trigger.isNoun();
            }
            if (Bounds.closesClause(words, at)) {
                break;
            }
        }
        return false;
    }

    /** The nearest time of the sentence. */
    private @Nullable TimeExpression time(Trigger trigger, Sentence sentence) {
        TimeExpression best = null;
        int nearest = Integer.MAX_VALUE;
        int from = firstTimeIn(sentence);
        for (int i = from; i < times.size() && i < from + MOST_TIMES; i++) {
            TimeExpression time = times.get(i);
            int distance = Math.abs(time.span().start() - trigger.span().start());
            if (sentence.span().contains(time.span()) && distance < nearest) {
                best = time;
                nearest = distance;
            }
        }
        return best;
    }

    /** Times come in order of the text. */
    private int firstTimeIn(Sentence sentence) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() >= sentence.span().start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
