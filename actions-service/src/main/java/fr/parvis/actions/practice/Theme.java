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
 * @param label in French, as we show it
 */
public record Theme(String code, String label) {

    private static final Map<String, Theme> CATALOGUE = load();

    public static Optional<Theme> byCode(String code) {
        return Optional.ofNullable(CATALOGUE.get(code));
    }

    /** All of them, in the order of their codes' families. */
    public static List<Theme> all() {
        return List.copyOf(CATALOGUE.values());
    }

    private static Map<String, Theme> load() {
        Map<String, Theme> themes = new LinkedHashMap<>();
        text().lines()
                .map(line -> line.split("\t"))
                .forEach(line -> themes.put(line[0], new Theme(line[0], line[1])));
        return themes;
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
