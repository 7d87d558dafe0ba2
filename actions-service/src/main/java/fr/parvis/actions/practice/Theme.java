package fr.parvis.actions.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What people come for: a thématique of data·inclusion (schema 1.0), whose codes partners' software
 * knows.
 *
 * @param code {@code numerique--acceder-a-des-services-en-ligne}
 */
public record Theme(String code) {

    private static final Map<String, String> LABELS = load();

    public static Optional<Theme> byCode(String code) {
        return LABELS.containsKey(code) ? Optional.of(new Theme(code)) : Optional.empty();
    }

    /** All of them, family by family. */
    public static List<Theme> all() {
        return LABELS.keySet().stream().map(Theme::new).toList();
    }

    /** As people read it. */
    public String label() {
        return LABELS.getOrDefault(code, code);
    }

    private static Map<String, String> load() {
        Map<String, String> labels = new LinkedHashMap<>();
        text().lines().map(line -> line.split("\t")).forEach(line -> labels.put(line[0], line[1]));
        return labels;
    }

    private static String text() {
        try (InputStream resource = Theme.class.getResourceAsStream("/themes.tsv")) {
            return new String(
                    Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
