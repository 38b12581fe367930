package org.rawi.archive.store;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.rawi.reading.Reading;

/** All parts of an archive, as one. They are asked in the order in which they were given. */
public final class Parts {

    private final List<Part<?>> parts;

    public Parts(List<Part<?>> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A pure function that any thread may call. */
    public Facts derive(Reading reading) {
        return new Facts(parts, reading);
    }

    /** @param batch facts by the number of their version, none of which is filed */
    public void file(Handle handle, SortedMap<Long, Facts> batch) {
        if (!batch.isEmpty()) {
            parts.forEach(part -> file(part, handle, batch));
        }
    }

    private static <D> void file(Part<D> part, Handle handle, SortedMap<Long, Facts> batch) {
        part.file(handle, derived(part, batch));
    }

    public void forget(Handle handle, List<Long> versions) {
        if (!versions.isEmpty()) {
            parts.forEach(part -> part.forget(handle, versions));
        }
    }

    public void clear(Handle handle) {
        parts.forEach(part -> part.clear(handle));
    }

    /** How what is kept of these versions differs from these facts. */
    public List<Fault> check(Handle handle, SortedMap<Long, Facts> batch) {
        return parts.stream().flatMap(part -> faults(part, handle, batch)).toList();
    }

    private static <D> Stream<Fault> faults(Part<D> part, Handle handle, SortedMap<Long, Facts> batch) {
        return part.check(handle, derived(part, batch)).stream();
    }

    /** What is wrong with the parts as wholes. */
    public List<Fault> check(Handle handle) {
        return parts.stream().flatMap(part -> part.check(handle).stream()).toList();
    }

    private static <D> List<Derived<D>> derived(Part<D> part, SortedMap<Long, Facts> batch) {
        return batch.entrySet().stream()
                .map(facts -> new Derived<>(facts.getKey(), facts.getValue().of(part)))
                .toList();
    }
}
