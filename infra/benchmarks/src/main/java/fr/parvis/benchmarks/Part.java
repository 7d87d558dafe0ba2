package fr.parvis.benchmarks;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A process of the system.
 *
 * @param rssBytes resident memory
 */
record Part(String name, String url, long pid, long rssBytes) {

    /**
     * @param report what {@code ./parvis status --json} says
     */
    static List<Part> read(String report) {
        return JsonMapper.shared()
                .readTree(report)
                .path("parts")
                .valueStream()
                .map(Part::of)
                .toList();
    }

    private static Part of(JsonNode part) {
        return new Part(
                part.path("name").asString(),
                part.path("url").asString(),
                part.path("pid").asLong(0),
                part.path("rssBytes").asLong(0));
    }
}
