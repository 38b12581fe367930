package org.rawi.archive.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.identity.Identifier;
import org.rawi.archive.store.Derived;
import org.rawi.archive.store.Fault;
import org.rawi.archive.store.Part;
import org.rawi.reading.Reading;

/** Files each entity of each reading under the identity that its name gives. Decisions change nothing of it. */
public final class EntityPart implements Part<Namings> {

    private static final String NAME = "entities";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Namings derive(Reading reading) {
        String report = reading.report().id();
        List<Naming> namings = reading.entities().stream()
                .map(entity -> Naming.of(entity, report, Identifier.builtIn()))
                .toList();
        return new Namings(report, namings);
    }

    @Override
    public void file(Handle handle, List<Derived<Namings>> batch) {
        NamingTable.insert(handle, batch);
    }

    @Override
    public void forget(Handle handle, List<Long> versions) {
        NamingTable.delete(handle, versions);
    }

    @Override
    public void clear(Handle handle) {
        NamingTable.deleteAll(handle);
    }

    @Override
    public List<Fault> check(Handle handle, List<Derived<Namings>> batch) {
        List<Fault> faults = new ArrayList<>();
        for (Derived<Namings> derived : batch) {
            Namings namings = derived.content();
            Map<String, String> expected = new TreeMap<>();
            namings.list().forEach(naming -> expected.put(naming.entity(), naming.identity()));
            Map<String, String> found = NamingTable.identities(handle, derived.version());
            if (!found.equals(expected)) {
                faults.add(fault(namings.report(), "expected the identities " + expected + ", found " + found));
            }
            for (Naming naming : namings.list()) {
                if (!NamingTable.sounds(handle, naming.name()).containsAll(naming.sounds())) {
                    faults.add(
                            fault(namings.report(), "expected that " + naming.name() + " is found, found it is not"));
                }
            }
        }
        return faults;
    }

    @Override
    public List<Fault> check(Handle handle) {
        List<Fault> faults = new ArrayList<>();
        NamingTable.reportsNotCurrent(handle)
                .forEach(report -> faults.add(
                        fault(report, "expected entities of its current text only, found some of an older one")));
        NamingTable.namesUnused(handle)
                .forEach(name -> faults.add(fault(
                        "name_sound", "expected names that a report gives, found " + name + ", which none does")));
        return faults;
    }

    private static Fault fault(String place, String problem) {
        return new Fault(NAME, place, problem);
    }
}
