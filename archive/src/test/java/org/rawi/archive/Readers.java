package org.rawi.archive;

import org.rawi.archive.version.VersionedReader;

/** One reader for all tests of a JVM: making it takes a moment. */
public final class Readers {

    public static final VersionedReader BUILT_IN = VersionedReader.builtIn();

    private Readers() {}

    /** The same reader under another version, as if it had been changed. */
    public static VersionedReader named(String version) {
        return new VersionedReader(BUILT_IN.reader(), version);
    }
}
