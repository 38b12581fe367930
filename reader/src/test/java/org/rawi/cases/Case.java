package org.rawi.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rawi.text.Span;

/**
 * One specified reading of a small text. A layer that a case speaks of is specified wholly: what it does not list must
 * not be found.
 *
 * @param name file and title, for failures
 * @param text lines of the text joined by newlines; the first is the headline where the case has {@code title}
 */
record Case(String name, String text, @Nullable LocalDate published, List<Label> labels) {

    /**
     * One line of a case.
     *
     * @param layer mention, claim, source, content, trigger, …
     * @param span null for {@code none}
     * @param quoted the words, which must stand at the span
     * @param values what else is specified, in order
     */
    record Label(String layer, @Nullable Span span, String quoted, List<String> values, int line) {}

    Set<String> layers() {
        Set<String> layers = new LinkedHashSet<>();
        labels.forEach(label -> layers.add(label.layer()));
        return layers;
    }

    /** The lines of a layer as {@link Layers} prints found items. */
    Set<String> expected(String layer) {
        Set<String> expected = new TreeSet<>();
        for (Label label : labels) {
            if (label.layer().equals(layer) && label.span() != null) {
                List<String> parts = new ArrayList<>(List.of(label.span().toString(), label.quoted()));
                parts.addAll(label.values());
                expected.add(String.join("\t", parts));
            }
        }
        return expected;
    }

    @Override
    public String toString() {
        return name;
    }
}
