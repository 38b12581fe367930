package org.rawi.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rawi.formats.json.AnnotatedReading;
import org.rawi.gazetteer.Sort;
import org.rawi.lab.TaggedDocument.Name;
import org.rawi.lab.readings.JoinedReadings;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.reading.Reading;
import picocli.CommandLine.Option;

/** What the tagger of names is trained and measured on; options of the commands that do. */
final class NameData {

    /** ANERcorp is parted by document, in its order; the last part is held out. */
    static final int PARTS = 6;

    @Option(names = "--data", description = "folder of the corpora (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("../shared/data");

    @Option(names = "--readings", description = "readings of our own to train on (default: ${DEFAULT-VALUE})")
    private Path readings = Path.of("lab/readings/dev");

    @Option(names = "--rounds", description = "rounds over the data (default: ${DEFAULT-VALUE})")
    int rounds = 10;

    /** The training half of ANERcorp, part after part. */
    List<List<TaggedDocument>> anercorp() throws IOException {
        List<TaggedDocument> all = NameCorpora.anercorp(data.resolve("anercorp/train.tsv"));
        List<List<TaggedDocument>> parts = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            parts.add(all.subList(all.size() * i / PARTS, all.size() * (i + 1) / PARTS));
        }
        return parts;
    }

    List<TaggedDocument> wojood() throws IOException {
        List<TaggedDocument> all = new ArrayList<>(NameCorpora.wojood(data.resolve("wojood_sample/train.txt")));
        all.addAll(NameCorpora.wojood(data.resolve("wojood_sample/val.txt")));
        return all;
    }

    /** Readings of our own, upon the texts of the ANT corpus. */
    List<TaggedDocument> readings() throws IOException {
        List<TaggedDocument> all = new ArrayList<>();
        for (AnnotatedReading each : JoinedReadings.of(List.of(data.resolve("ant-2018.jsonl.gz")), readings)) {
            all.add(document(each.reading()));
        }
        return all;
    }

    private static TaggedDocument document(Reading reading) {
        List<Name> names = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            EntityType type = reading.entities().stream()
                    .filter(entity -> entity.id().equals(mention.entity()))
                    .findFirst()
                    .orElseThrow()
                    .type();
            names.add(new Name(mention.span(), Sort.valueOf(type.name())));
        }
        return new TaggedDocument(reading.report().text(), names);
    }
}
