package org.rawi.cli.archive;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.version.VersionedReader;
import org.rawi.cli.console.UserLexicon;
import picocli.CommandLine.Option;

/** The reader that a command reads with. */
public final class ReaderOption {

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A folder of your own tables (*.tsv) to add.")
    private @Nullable Path lexicon;

    public VersionedReader reader() {
        return VersionedReader.with(UserLexicon.load(lexicon), UserLexicon.digest(lexicon));
    }
}
