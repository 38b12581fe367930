package org.rawi.lab.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rawi.formats.json.ReportJson;
import org.rawi.text.Report;

/**
 * Reports near in time and words, and the incidents that people have made of them: one {@code setNN.json}.
 *
 * @param name of the file, without its ending
 */
record GoldSet(String name, List<Report> reports, List<Told> incidents) {

    private static final String ENDING = ".json";

    GoldSet {
        reports = List.copyOf(reports);
        incidents = List.copyOf(incidents);
    }

    /** All sets of a folder, in order of their names. */
    static List<GoldSet> folder(Path folder) throws IOException {
        List<GoldSet> sets = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = String.valueOf(file.getFileName());
            sets.add(
                    of(name.substring(0, name.length() - ENDING.length()), new ObjectMapper().readTree(file.toFile())));
        }
        if (sets.isEmpty()) {
            throw new IOException(folder + ": expected sets of incidents, set01.json and so on; found none");
        }
        return sets;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return name.startsWith("set") && name.endsWith(ENDING);
                    })
                    .sorted()
                    .toList();
        }
    }

    static GoldSet of(String name, JsonNode json) {
        List<Report> reports = new ArrayList<>();
        for (JsonNode report : json.path("reports")) {
            reports.add(ReportJson.read(report.toString(), name));
        }
        List<Told> incidents = new ArrayList<>();
        for (JsonNode incident : json.path("incidents")) {
            incidents.add(told(incident, json));
        }
        return new GoldSet(name, reports, incidents);
    }

    private static Told told(JsonNode incident, JsonNode set) {
        String id = incident.path("id").asText();
        List<String> reports = new ArrayList<>();
        incident.path("articles").forEach(article -> reports.add(article.asText()));
        List<Row> rows = new ArrayList<>();
        for (JsonNode slot : set.path("slots")) {
            if (slot.path("incident").asText().equals(id)) {
                rows.add(row(slot));
            }
        }
        Map<String, String> verdicts = new TreeMap<>();
        for (JsonNode verdict : set.path("verdicts")) {
            if (verdict.path("incident").asText().equals(id)) {
                verdicts.put(
                        verdict.path("slot").asText(), verdict.path("verdict").asText());
            }
        }
        return new Told(id, reports, rows, verdicts);
    }

    private static Row row(JsonNode slot) {
        String value = slot.path("value").asText("");
        return new Row(
                slot.path("article").asText(),
                slot.path("slot").asText(),
                bound(slot.path("low")),
                bound(slot.path("high")),
                value.isEmpty() ? slot.path("quote").asText("") : value);
    }

    private static @Nullable Long bound(JsonNode number) {
        return number.isNumber() ? Long.valueOf(number.asLong()) : null;
    }
}
