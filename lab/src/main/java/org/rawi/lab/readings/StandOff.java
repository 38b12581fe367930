package org.rawi.lab.readings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.rawi.formats.json.AnnotatedReading;
import org.rawi.formats.json.Annotation;
import org.rawi.formats.json.JsonException;
import org.rawi.text.Report;

/**
 * A reading without the text that it reads: the id of the report, a checksum of its text, offsets. Otherwise the reading
 * format, with the member {@code layers}, which names what was annotated.
 *
 * @param where the file, for messages
 */
record StandOff(String where, ObjectNode root) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Members that repeat words of the report, or say of a machine's item why it is there. */
    private static final List<String> WORDS = List.of("text", "why");

    /** @throws ReadingException where the file is no stand-off reading */
    static StandOff read(Path file) throws IOException {
        StandOff standOff = parse(file.toString(), Files.readString(file));
        for (String member : List.of("id", "sha256")) {
            if (!standOff.root.path("report").path(member).isTextual()) {
                throw new ReadingException(file + ": report." + member + ": expected a string, found nothing");
            }
        }
        return standOff;
    }

    /** A gold-form reading without its text. */
    static StandOff of(String where, String json, Report report, Collection<Annotation> layers) {
        ObjectNode bare = parse(where, json).root;
        WORDS.forEach(word -> bare.findParents(word).forEach(parent -> ((ObjectNode) parent).remove(word)));
        ObjectNode root = JSON.createObjectNode().put("version", 1);
        root.putObject("report").put("id", report.id()).put("sha256", Checksum.of(report));
        ArrayNode names = root.putArray("layers");
        layers.forEach(layer -> names.add(layer.name().toLowerCase(Locale.ROOT)));
        for (String member : List.of("entities", "mentions", "claims", "events", "figures", "loaded")) {
            JsonNode items = bare.path(member);
            root.set(member, items.isArray() ? items : JSON.createArrayNode());
        }
        return new StandOff(where, root);
    }

    private static StandOff parse(String where, String json) {
        try {
            if (JSON.readTree(json) instanceof ObjectNode object) {
                return new StandOff(where, object);
            }
        } catch (JsonProcessingException e) {
            throw new ReadingException(where + ": broken JSON: " + e.getOriginalMessage());
        }
        throw new ReadingException(where + ": expected a JSON object");
    }

    String id() {
        return root.path("report").path("id").asText();
    }

    String sha256() {
        return root.path("report").path("sha256").asText();
    }

    boolean declaresLayers() {
        return root.path("layers").isArray();
    }

    /** The largest offset; 0 where there is none. */
    int reach() {
        return root.findValues("end").stream().mapToInt(JsonNode::asInt).max().orElse(0);
    }

    /**
     * The gold-form reading, its spans laid upon a text. Whether it is the text that was annotated, {@link Corpus} sees.
     *
     * @throws ReadingException where a member has no such value
     */
    AnnotatedReading upon(Report report) {
        try {
            return AnnotatedReading.read(goldForm(report), id());
        } catch (JsonException e) {
            throw new ReadingException(where + ": " + e.getMessage());
        }
    }

    /** What {@code rawi eval} takes. */
    String goldForm(Report report) {
        ObjectNode whole = root.deepCopy();
        whole.putObject("report")
                .put("id", report.id())
                .put("outlet", report.outlet())
                .put("published", report.published() == null ? null : String.valueOf(report.published()))
                .put("url", report.url())
                .put("title", report.title())
                .put("text", report.text());
        return whole.toPrettyString();
    }

    /** One line, as it is stored. */
    String line() {
        return root + "\n";
    }
}
