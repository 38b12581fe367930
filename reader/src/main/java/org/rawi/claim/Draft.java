package org.rawi.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.phrase.NounPhrase;
import org.rawi.text.Span;

/** A claim while it is put together: its words, whom it names, how far it reaches. */
final class Draft {

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
    List<Source> sources = List.of();

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

    boolean is(Cue.Shape shape) {
        return cue != null && cue.is(shape);
    }

    String act() {
        return cue == null ? "say" : cue.act();
    }

    /** Where the claim's own words begin: its subject where that comes before the verb. */
    int lead() {
        return subject != null && subject.first() < at ? subject.first() : at;
    }

    /** Whether a participle or verb without a subject may be the same speaker's. */
    boolean agrees(Cue other) {
        return cue == null || other.plural() || cue.plural() || cue.feminine() == other.feminine();
    }

    boolean says(Span span) {
        for (Span part : parts) {
            if (part.contains(span)) {
                return true;
            }
        }
        return false;
    }

    int length() {
        return parts.stream().mapToInt(Span::length).sum();
    }
}
