package org.rawi.cli.read;

import java.io.IOException;
import org.rawi.cli.console.Console;
import org.rawi.cli.console.UsageException;

/** Readings one after another on standard output. */
final class OutStream implements Destination {

    private final Console console;
    private final ReadingFormat format;
    private boolean begun;

    OutStream(Console console, ReadingFormat format) {
        this.console = console;
        this.format = format;
    }

    @Override
    public void write(String id, String content) throws IOException {
        if (begun && !format.followsItself()) {
            throw new UsageException("a page of " + format + " holds one report, and " + id
                    + " is the second: name a folder with --out DIR, which gets a page for each");
        }
        if (begun) {
            console.print(format.between());
        }
        console.print(content);
        begun = true;
    }

    @Override
    public void pause() throws IOException {
        console.out().flush();
    }
}
