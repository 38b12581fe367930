package org.rawi.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.cue.Particles;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;
import org.rawi.source.Speakers.Turn;
import org.rawi.token.Sentence;

/** Whoever is the subject of a sentence's first verb: he can be the one who «adds» later. */
public final class Actors {

    /** A sentence's main verb stands among so many words. */
    private static final int OPENING = 20;
    /** Verbs further on in a sentence are left alone. */
    private static final int REACH = 100;

    private final NounPhrases phrases;
    private final Words words;
    private final Particles particles;
    private final Sources sources;
    private final Subjects subjects;
    private int nextSentence;

    public Actors(NounPhrases phrases, Particles particles) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.particles = particles;
        this.sources = new Sources(phrases, particles);
        this.subjects = new Subjects(phrases, particles);
    }

    /** Adds those of the sentences that begin up to token {@code until}; asked in order of the text. */
    public void addUntil(int until, Speakers speakers) {
        List<Sentence> all = words.tokens().sentences();
        while (nextSentence < all.size() && all.get(nextSentence).first() <= until) {
            add(all.get(nextSentence++), speakers);
        }
    }

    private void add(Sentence sentence, Speakers speakers) {
        Turn topic = topic(sentence);
        if (topic != null) {
            speakers.add(topic);
            return;
        }
        boolean main = true;
        for (int at = sentence.first(); at < Math.min(sentence.end(), sentence.first() + REACH); at++) {
            PartOfSpeech pos = words.pos(at);
            boolean verb = pos == PartOfSpeech.VERB || main && pos == PartOfSpeech.AUX;
            if (verb && words.tokens().quotationOf(at) == null && (!main || at < sentence.first() + OPENING)) {
                boolean first = main && !particles.isRelative(at - 1);
                Turn turn = first ? mainVerb(at, sentence.end()) : laterVerb(at, sentence.end());
                if (turn != null) {
                    speakers.add(turn);
                }
                main = false;
            }
        }
    }

    /** «ردت متطوعة أخرى على ذلك قائلة»: the subject of the main verb before {@code at} in its sentence. */
    public @Nullable NounPhrase doer(int at) {
        int first = words.sentenceOf(at).first();
        for (int verb = first; verb < Math.min(at, first + OPENING); verb++) {
            if (words.pos(verb) == PartOfSpeech.VERB && !particles.isRelative(verb - 1)) {
                return subjectOf(verb);
            }
        }
        return null;
    }

    /** «أما الوزير فقد …». */
    private @Nullable Turn topic(Sentence sentence) {
        if (!words.token(sentence.first()).folded().equals("اما")) {
            return null;
        }
        NounPhrase topic = phrases.at(sentence.first() + 1);
        return topic == null || topic.entity() == null
                ? null
                : turn(sentence.first(), topic, words.traits(topic.first()).feminine());
    }

    /** Its subject can go on in later sentences where it is known who it is. */
    private @Nullable Turn mainVerb(int at, int end) {
        NounPhrase subject = subjectOf(at);
        if (subject == null || subject.entity() == null && !subject.personal()) {
            return null;
        }
        boolean feminine = words.traits(at).feminine();
        return subject.entity() == null ? brief(at, subject, feminine, end) : turn(at, subject, feminine);
    }

    /** «انسحب الرئيس بعد أن وجهت فلانة انتقادات ووصفته»: a later subject goes on to the end of its sentence. */
    private @Nullable Turn laterVerb(int at, int end) {
        NounPhrase subject = phrases.at(at + 1);
        return subject == null
                        || subject.entity() == null
                        || words.traits(at + 1).hasPreposition()
                ? null
                : brief(at, subject, words.traits(at).feminine(), end);
    }

    private Turn brief(int at, NounPhrase subject, boolean feminine, int end) {
        Source source = sources.of(subject);
        return new Turn(at, source, feminine, isPerson(source), false, end);
    }

    private Turn turn(int at, NounPhrase subject, boolean feminine) {
        Source source = sources.of(subject);
        return Turn.lasting(at, source, feminine, isPerson(source), false);
    }

    public boolean isPerson(Source source) {
        return source.entity() != null
                && phrases.names().entity(source.entity()).type() == EntityType.PERSON;
    }

    private @Nullable NounPhrase subjectOf(int verb) {
        int at = verb + 1;
        while (at < words.size() && particles.isTime(at)) {
            at++;
        }
        NounPhrase after = at < words.size() && !words.traits(at).hasPreposition() ? phrases.at(at) : null;
        return after != null ? after : subjects.before(verb);
    }
}
