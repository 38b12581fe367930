package org.rawi.archive.version;

import org.rawi.Rawi;
import org.rawi.lexicon.Lexicon;
import org.rawi.reading.Reader;

/**
 * A reader, and what tells it from every other: two of the same version give the same readings.
 *
 * @param version a digest, in hexadecimal
 */
public record VersionedReader(Reader reader, String version) {

    /** The reader as it is built, with its own tables. */
    public static VersionedReader builtIn() {
        return with(Lexicon.builtIn(), "");
    }

    /**
     * The reader as it is built, with a lexicon that a user has added to.
     *
     * @param added a digest of the tables that were added
     */
    public static VersionedReader with(Lexicon lexicon, String added) {
        String built = BuiltReader.digest();
        return new VersionedReader(Rawi.reader(lexicon), added.isEmpty() ? built : Digest.of(built + added));
    }
}
