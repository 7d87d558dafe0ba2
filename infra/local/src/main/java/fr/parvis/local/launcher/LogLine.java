package fr.parvis.local.launcher;

import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of a log as a person reads it: of a structured one the level, message and failures. */
final class LogLine {

    private LogLine() {}

    /** None for stack frames, blank lines and what the JVM says of its recording. */
    static Stream<String> words(String line) {
        Stream<String> lines = line.startsWith("{") ? structured(line) : Stream.of(line);
        return lines.filter(text -> !isNoise(text));
    }

    private static Stream<String> structured(String line) {
        try {
            JsonNode read = JsonMapper.shared().readTree(line);
            String level = read.path("log").path("level").asString("");
            String message = read.path("message").asString("");
            String trace = read.path("error").path("stack_trace").asString("");
            return (level + " " + message + "\n" + trace).lines();
        } catch (JacksonException cutShort) {
            return Stream.of(line);
        }
    }

    private static boolean isNoise(String text) {
        return text.startsWith("\t") || text.isBlank() || text.contains("AOT");
    }
}
