package org.rawi.formats.terminal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.formats.telling.Speaker;
import org.rawi.formats.telling.Telling;
import org.rawi.loaded.LoadedWord;

/** The words that judge, by whom they are spoken. */
final class LoadedSection {

    private static final int SPEAKER_WIDTH = 26;

    private static final Speaker OUTLET = new Speaker("the outlet itself", false);

    private final Sheet sheet;
    private final Telling telling;

    LoadedSection(Sheet sheet, Telling telling) {
        this.sheet = sheet;
        this.telling = telling;
    }

    void write() {
        List<LoadedWord> loaded = telling.reading().loaded();
        if (loaded.isEmpty()) {
            return;
        }
        long own = loaded.stream().filter(word -> word.claim() == null).count();
        sheet.heading("Loaded words: " + loaded.size() + ", " + own + " in the outlet's own voice");
        bySpeaker(loaded).forEach((speaker, words) -> {
            Flow flow = sheet.flow();
            words.forEach(word -> flow.add("«" + word + "»", Ink.LOADED));
            sheet.entry(cell(speaker), SPEAKER_WIDTH, flow);
        });
    }

    private Map<Speaker, Set<String>> bySpeaker(List<LoadedWord> loaded) {
        Map<Speaker, Set<String>> words = new LinkedHashMap<>();
        for (LoadedWord word : loaded) {
            words.computeIfAbsent(speaker(word), s -> new LinkedHashSet<>()).add(telling.words(word.span()));
        }
        return words;
    }

    private Speaker speaker(LoadedWord word) {
        @Nullable Speaker origin = telling.origin(word.claim());
        if (origin != null) {
            return origin;
        }
        return word.claim() == null ? OUTLET : new Speaker("", true);
    }

    private Flow cell(Speaker speaker) {
        return speaker.equals(OUTLET)
                ? sheet.flow().add(OUTLET.words(), Ink.PLAIN)
                : Said.speaker(sheet.flow(), speaker);
    }
}
