package org.rawi.trigger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.inflection.Form;
import org.rawi.text.Span;

/**
 * A word, or light construction, that names an event.
 *
 * @param form the form of its first word
 * @param index token of its first word
 * @param noun token of the noun of a light construction; else {@code index}
 * @param end index after its last word: where its objects begin
 * @param helper token of the light verb that follows its noun (الهجوم الذي شنه), or -1
 * @param spans its words, without clitics
 */
public record Trigger(TriggerRow row, Form form, int index, int noun, int end, int helper, List<Span> spans) {

    public boolean isVerb() {
        return form.isVerb();
    }

    public boolean isParticiple() {
        return form.kind() == Form.Kind.PARTICIPLE;
    }

    public boolean isNoun() {
        return !isVerb() && !isParticiple();
    }

    /** Whether other words stand between the verb and its noun (شنت الطائرات غارة). */
    public boolean hasGap() {
        return noun > index + 1;
    }

    public Span span() {
        return spans.get(0);
    }

    public Trigger as(EventType type, @Nullable String mode) {
        return new Trigger(row.as(type, mode), form, index, noun, end, helper, spans);
    }
}
