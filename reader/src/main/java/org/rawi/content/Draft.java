package org.rawi.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.cue.Cue;
import org.rawi.opening.Opening;
import org.rawi.phrase.NounPhrase;
import org.rawi.text.Span;
import org.rawi.token.Quotation;

/** A claim while it is put together: its words, whom it names, how far it reaches. */
public final class Draft {

    /** Index of its cue's first token. */
    final int at;

    final @Nullable Cue cue;
    final String why;
    /** Index of the content's first token, and offset in the text where it begins. */
    final int first;

    final int start;
    /** Index after the content's last token. */
    int end;

    /** The content lies between quotation marks. */
    boolean quoted;

    /** The second half of a quotation that is broken off around the speaker. */
    @Nullable
    Quotation resumed;

    /** Index of the first of its own words, where that is neither the cue nor the subject; else -1. */
    int lead = -1;

    /** Whoever speaks, where the sentence names him. */
    @Nullable
    NounPhrase subject;

    /** The sentence names nobody and means nobody: «يُعتقد أن». */
    boolean impersonal;

    /** It names a source for the words around it. */
    boolean isAttribution;

    final List<Span> cues = new ArrayList<>();
    final List<@Nullable NounPhrase> origins = new ArrayList<>();
    /** Who passes it on: «وفق ما نقلت الوكالة» after a claim that has its own speaker. */
    final List<NounPhrase> relays = new ArrayList<>();

    final List<Span> parts = new ArrayList<>();

    Draft(Cue cue, String rule, int first, int start) {
        this(
                cue.at(),
                cue,
                cue.span(),
                rule + ": " + cue.row().where() + " " + cue.row().word(),
                first,
                start);
    }

    /** A claim whose cue is a mark. */
    Draft(int mark, Span span, String rule, int first, int start) {
        this(mark, null, span, rule, first, start);
    }

    private Draft(int at, @Nullable Cue cue, Span span, String why, int first, int start) {
        this.at = at;
        this.cue = cue;
        this.why = why;
        this.first = first;
        this.start = start;
        this.cues.add(span);
    }

    static Draft of(Cue cue, Opening opening, String rule) {
        Draft draft = new Draft(cue, rule, opening.at(), opening.start());
        draft.subject = opening.subject();
        draft.cues.addAll(opening.more());
        draft.origins.addAll(opening.origins());
        draft.quoted = opening.is(Opening.Kind.QUOTE);
        return draft;
    }

    /** Index of its cue's first token. */
    public int at() {
        return at;
    }

    /** Index of its content's first token. */
    public int first() {
        return first;
    }

    /** Index after its content's last token. */
    public int end() {
        return end;
    }

    /** The row and form of its first cue, or null for a mark. */
    public @Nullable Cue cue() {
        return cue;
    }

    /** Its words of reporting, in UTF-16 code units. */
    public List<Span> cues() {
        return cues;
    }

    /** Whoever speaks, where the sentence names him. */
    public @Nullable NounPhrase subject() {
        return subject;
    }

    /** From whom the speaker has it; null for one who is only a pronoun (عنه). */
    public List<@Nullable NounPhrase> origins() {
        return origins;
    }

    /** Who passes it on to the reader. */
    public List<NounPhrase> relays() {
        return relays;
    }

    /** What is said, in UTF-16 code units. */
    public List<Span> parts() {
        return parts;
    }

    public boolean isImpersonal() {
        return impersonal;
    }

    public boolean isAttribution() {
        return isAttribution;
    }

    public boolean isQuoted() {
        return quoted;
    }

    /** Whether it only takes up what another said, in passing. */
    public boolean isAside() {
        return lead >= 0;
    }

    /** The rule that found it. */
    public String why() {
        return why;
    }

    public boolean is(Cue.Shape shape) {
        return cue != null && cue.is(shape);
    }

    public String act() {
        return cue == null ? "say" : cue.act();
    }

    /** Where the claim's own words begin: its subject where that comes before the verb. */
    int lead() {
        int speaker = subject != null && subject.first() < at ? subject.first() : at;
        return lead < 0 ? speaker : lead;
    }

    /** Whether a participle or verb without a subject may be the same speaker's. */
    boolean agrees(Cue other) {
        return cue == null || other.plural() || cue.plural() || cue.feminine() == other.feminine();
    }

    public boolean says(Span span) {
        for (Span part : parts) {
            if (part.contains(span)) {
                return true;
            }
        }
        return false;
    }

    public int length() {
        return parts.stream().mapToInt(Span::length).sum();
    }
}
