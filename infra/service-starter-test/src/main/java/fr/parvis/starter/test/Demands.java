package fr.parvis.starter.test;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What an API demands of a request: its required parameters, and the required fields of bodies. */
final class Demands {

    private static final String SHAPE = "#/components/schemas/";

    private final JsonNode api;
    private final Set<String> demands = new TreeSet<>();
    private final Set<String> followed = new TreeSet<>();

    private Demands(JsonNode api) {
        this.api = api;
    }

    /** One line each, as {@code breaking.md} names them. */
    static Set<String> of(JsonNode api) {
        var found = new Demands(api);
        api.path("paths")
                .forEachEntry(
                        (path, item) -> item.forEachEntry((verb, it) -> found.of(path, verb, it)));
        return found.demands;
    }

    private void of(String path, String verb, JsonNode operation) {
        operation
                .path("parameters")
                .valueStream()
                .filter(it -> it.path("required").asBoolean(false))
                .map(it -> it.path("name").asString())
                .forEach(
                        it ->
                                demands.add(
                                        "#/paths#/" + path + "#/" + verb + "#/parameters#/" + it));
        follow(operation.path("requestBody"));
    }

    private void follow(JsonNode body) {
        body.findValuesAsString("$ref").stream().filter(followed::add).forEach(this::shape);
    }

    private void shape(String reference) {
        String name = reference.substring(SHAPE.length());
        JsonNode shape = api.path("components").path("schemas").path(name);
        shape.path("required")
                .forEach(
                        it ->
                                demands.add(
                                        "#/components#/schemas#/%s#/required#/%s"
                                                .formatted(name, it.asString())));
        follow(shape);
    }
}
