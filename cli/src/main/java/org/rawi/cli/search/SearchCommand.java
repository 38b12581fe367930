package org.rawi.cli.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.Archive;
import org.rawi.archive.query.Query;
import org.rawi.archive.query.QueryException;
import org.rawi.archive.query.QueryParser;
import org.rawi.archive.search.Page;
import org.rawi.cli.archive.ArchiveOption;
import org.rawi.cli.console.Console;
import org.rawi.cli.console.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi search}: a query in, reports out. */
@Command(
        name = "search",
        description = "Finds reports of an archive: by words in any form, names in any spelling, and what is said.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Words, \"exact phrases\", AND OR NOT ( ), and fields: person: org: place: type: status: actor: target:",
            "source: speaker: outlet: after: before: incident: anonymous:yes. person:=\"…\" wants the very name.",
            "",
            "  rawi search 'person:Khazali type:THREATEN after:2021-11'",
            "  rawi search '\"رئيس الوزراء\" NOT place:بغداد'",
        })
public final class SearchCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for; several are read as one.")
    private final List<String> query = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", description = "Reports on a page; ${DEFAULT-VALUE} by default.")
    private int limit = 10;

    @Option(names = "--after-key", paramLabel = "KEY", description = "Goes on after the page that gave this key.")
    private @Nullable String after;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; ${DEFAULT-VALUE} by default.")
    private PageFormat format = PageFormat.TEXT;

    public SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw new UsageException("--limit: expected 1 or more, found " + limit);
        }
        Query parsed = parsed();
        try (Archive open = archive.openExisting()) {
            Page page = open.search().find(parsed, Optional.ofNullable(after), limit);
            console.print(format.write(page, console.terminal()));
            console.out().flush();
        }
        return 0;
    }

    private Query parsed() {
        try {
            return QueryParser.parse(String.join(" ", query));
        } catch (QueryException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
