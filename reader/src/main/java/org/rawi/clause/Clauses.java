package org.rawi.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claims;
import org.rawi.phrase.NounPhrase;
import org.rawi.phrase.NounPhrases;

/** The clauses of one report, read where they are asked for: what stands around a word, and of whom the text speaks. */
public final class Clauses {

    private final ClauseReader reader;
    private final Topics topics;
    private final Pronouns pronouns;
    private final Subjects subjects;

    public Clauses(NounPhrases phrases, ClauseWords known, Claims claims) {
        reader = new ClauseReader(phrases, known);
        topics = new Topics(reader, phrases.words(), claims);
        pronouns = new Pronouns(phrases.words(), phrases.names());
        subjects = new Subjects(reader, phrases, known, topics);
    }

    /** The noun phrase that begins at a token, or null. */
    public @Nullable NounPhrase phraseAt(int first) {
        return reader.at(first);
    }

    /** Whether a count begins at a token with a word that turns it (نحو, أكثر من). */
    public boolean isCounted(int first) {
        return reader.isCounted(first);
    }

    /** The complements from token {@code from} to the end of its clause, at most to {@code end} (exclusive). */
    public List<Complement> complements(int from, int end) {
        return reader.read(from, end);
    }

    /** Adds a joined part to those before it, as one with the last where nothing tells them apart. */
    public void append(List<Complement> parts, Complement joined) {
        reader.coordination().append(parts, joined.slot(), joined.phrase());
    }

    /** What stands before the verb at a token, or null. */
    public @Nullable Subject subjectBefore(int verb) {
        return subjects.before(verb);
    }

    public Topics topics() {
        return topics;
    }

    public Pronouns pronouns() {
        return pronouns;
    }
}
