package org.rawi.formats.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.name.Mention;
import org.rawi.reading.Reading;
import org.rawi.text.Span;

/** Which entity of a reading is which of the gold's: two are the same when they share a mention, at least in part. */
final class Entities {

    private final Map<String, List<Span>> gold;
    private final Map<String, List<Span>> read;

    Entities(Reading gold, Reading read) {
        this.gold = mentions(gold);
        this.read = mentions(read);
    }

    boolean same(@Nullable String inGold, @Nullable String inRead) {
        if (inGold == null || inRead == null) {
            return false;
        }
        return Overlap.pairs(gold.getOrDefault(inGold, List.of()), read.getOrDefault(inRead, List.of())) > 0;
    }

    private static Map<String, List<Span>> mentions(Reading reading) {
        Map<String, List<Span>> mentions = new HashMap<>();
        for (Mention mention : reading.mentions()) {
            mentions.computeIfAbsent(mention.entity(), e -> new ArrayList<>()).add(mention.span());
        }
        return mentions;
    }
}
