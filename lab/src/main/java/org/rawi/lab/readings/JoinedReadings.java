package org.rawi.lab.readings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rawi.formats.json.AnnotatedReading;

/** Readings of our own laid upon the texts of a corpus, in memory: what the lab trains on and measures with. */
public final class JoinedReadings {

    private JoinedReadings() {}

    /**
     * The readings of a folder in order of their ids.
     *
     * @param corpus files of reports that hold the texts
     * @throws IllegalStateException where a text is missing or is not the one that was annotated
     */
    public static List<AnnotatedReading> of(List<Path> corpus, Path folder) throws IOException {
        List<StandOff> all = ReadingsFolder.standOffs(folder);
        Corpus reports = new Corpus(corpus, all);
        return all.stream().map(standOff -> standOff.upon(reports.of(standOff))).toList();
    }
}
