package fr.parvis.starter.test.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Things of Mauriac, which nobody of Clunisois may see or touch.
 *
 * @param ids of one thing for each kind of path, by its beginning: {@code
 *     /api/v1/{tenant}/partners}
 * @param words that stand in these things and nowhere else
 */
public record Belongings(Map<String, String> ids, List<String> words) {

    Optional<String> idFor(Endpoint endpoint) {
        return ids.keySet().stream()
                .filter(path -> endpoint.path().startsWith(path + "/"))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(ids::get);
    }
}
