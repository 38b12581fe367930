package org.rawi.cli.entity;

import java.time.Instant;
import org.rawi.archive.decision.Ruling;
import picocli.CommandLine.Option;

/** Who decides, and why. */
final class RulingOption {

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides; you, where nobody is named.")
    private String by = System.getProperty("user.name", "");

    @Option(names = "--why", paramLabel = "REASON", description = "Shown with the decision.")
    private String reason = "";

    Ruling ruling() {
        return new Ruling(by, Instant.now(), reason);
    }
}
