package org.rawi.archive;

import java.util.ArrayList;
import java.util.List;
import org.rawi.archive.add.Listener;

/** What a listener was told. */
public record Heard<C>(List<C> counts, List<String> failures) implements Listener<C> {

    public Heard() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    @Override
    public void done(C soFar) {
        counts.add(soFar);
    }

    @Override
    public void failed(String message) {
        failures.add(message);
    }
}
