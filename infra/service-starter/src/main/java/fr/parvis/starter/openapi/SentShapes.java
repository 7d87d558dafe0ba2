package fr.parvis.starter.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The shapes that some request sends, however deep they stand in its body. */
final class SentShapes {

    private final Map<String, Schema> shapes;
    private final Set<String> found = new TreeSet<>();

    private SentShapes(Map<String, Schema> shapes) {
        this.shapes = shapes;
    }

    static Set<String> of(OpenAPI api) {
        var sent = new SentShapes(api.getComponents().getSchemas());
        api.getPaths().values().stream()
                .flatMap(it -> it.readOperations().stream())
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .forEach(sent::follow);
        return sent.found;
    }

    private void follow(@Nullable Object holder) {
        JsonNode written = Json31.mapper().valueToTree(holder);
        for (String reference : written.findValuesAsText("$ref")) {
            String name = AlwaysThere.nameOf(reference);
            if (found.add(name)) {
                follow(shapes.get(name));
            }
        }
    }
}
