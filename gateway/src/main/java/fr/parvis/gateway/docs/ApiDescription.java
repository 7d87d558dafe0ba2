package fr.parvis.gateway.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The API of the whole platform in one OpenAPI document, joined from the files that each service
 * promised. Each shape carries the name of its service, since two may use the same name.
 */
@Component
class ApiDescription {

    private static final String SHAPES = "#/components/schemas/";

    private final JsonMapper json;
    private final ObjectNode whole;

    ApiDescription(JsonMapper json) {
        this.json = json;
        this.whole = json.createObjectNode().put("openapi", "3.1.0");
        whole.putObject("info").put("title", "Parvis").put("version", "1");
        whole.putArray("servers").addObject().put("url", "/");
        List.of("actions", "partners", "volunteers", "notifications").forEach(this::add);
    }

    ObjectNode whole() {
        return whole;
    }

    private void add(String service) {
        ObjectNode promised = promised(service);
        whole.withObject("/paths").setAll((ObjectNode) promised.path("paths"));
        ObjectNode components = promised.withObject("/components");
        ObjectNode shapes = whole.withObject("/components/schemas");
        components
                .withObject("/schemas")
                .properties()
                .forEach(shape -> shapes.set(service + "." + shape.getKey(), shape.getValue()));
        components.remove("schemas");
        components
                .properties()
                .forEach(
                        part ->
                                whole.withObject("/components/" + part.getKey())
                                        .setAll((ObjectNode) part.getValue()));
    }

    private ObjectNode promised(String service) {
        var file = new ClassPathResource("contracts/" + service + "-service/openapi.json");
        try {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            return (ObjectNode) json.readTree(text.replace(SHAPES, SHAPES + service + "."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
