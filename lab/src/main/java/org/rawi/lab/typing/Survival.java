package org.rawi.lab.typing;

import java.util.List;
import java.util.Random;
import org.rawi.claim.Claim;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.reading.Reader;
import org.rawi.reading.Reading;
import org.rawi.text.Report;
import org.rawi.text.Span;

/** How many names and claims of sound reports are still read when they hold typing errors of one kind. */
final class Survival {

    private final Reader reader;
    private final TypingError error;
    private final int one;
    private final Random random;
    private int words;
    private final Share names = new Share();
    private final Share claims = new Share();

    /** @param one of so many words that give occasion for the error has it */
    Survival(Reader reader, TypingError error, int one, long seed) {
        this.reader = reader;
        this.error = error;
        this.one = one;
        this.random = new Random(seed);
    }

    void count(Reading sound) {
        Report report = sound.report();
        DamagedText text = new DamagedText(report.text(), error, one, random);
        Reading read = reader.read(Report.of(report.id(), text.text()).withPublished(report.published()));
        words += text.size();
        for (Mention mention : sound.mentions()) {
            if (text.hits(mention.span())) {
                names.count(holds(read, text.placed(mention.span()), type(sound, mention)));
            }
        }
        for (Claim claim : sound.claims()) {
            if (claim.cue().stream().anyMatch(text::hits)) {
                claims.count(holds(read, claim.cue().stream().map(text::placed).toList()));
            }
        }
    }

    int words() {
        return words;
    }

    Share names() {
        return names;
    }

    Share claims() {
        return claims;
    }

    private static boolean holds(Reading read, Span span, EntityType type) {
        return read.mentions().stream().anyMatch(mention -> mention.span().equals(span) && type(read, mention) == type);
    }

    private static boolean holds(Reading read, List<Span> cue) {
        return read.claims().stream()
                .anyMatch(claim ->
                        claim.cue().stream().anyMatch(word -> cue.stream().anyMatch(word::overlaps)));
    }

    private static EntityType type(Reading reading, Mention mention) {
        return reading.entities().stream()
                .filter(entity -> entity.id().equals(mention.entity()))
                .findFirst()
                .orElseThrow()
                .type();
    }
}
