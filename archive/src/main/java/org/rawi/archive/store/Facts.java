package org.rawi.archive.store;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rawi.reading.Reading;

/** What each part derived of one reading. */
public final class Facts {

    private final Map<Part<?>, Object> contents = new IdentityHashMap<>();

    Facts(List<Part<?>> parts, Reading reading) {
        for (Part<?> part : parts) {
            contents.put(part, part.derive(reading));
        }
    }

    /** The constructor puts under a part only what this part has derived. */
    @SuppressWarnings("unchecked")
    <D> D of(Part<D> part) {
        return (D) Objects.requireNonNull(contents.get(part), part.name());
    }
}
