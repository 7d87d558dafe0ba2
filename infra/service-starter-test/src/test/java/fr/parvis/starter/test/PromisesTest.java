package fr.parvis.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PromisesTest {

    private static final String API =
            """
            {"paths": {"/things": {"get": {}, "post": {}}},
             "components": {"schemas": {"Thing": {"properties":
               {"name": {"type": "string"}, "state": {"enum": ["OPEN", "CLOSED"]}}}}}}
            """;

    @Test
    void nothing_is_removed_where_something_is_added() {
        assertThat(Promises.removed(json(API), json(API.replace("\"OPEN\"", "\"NEW\", \"OPEN\""))))
                .isEmpty();
    }

    @Test
    void a_removed_operation_field_or_value_is_named() {
        assertThat(removed("\"get\": {}, ", "")).containsExactly("#/paths#//things#/get");
        assertThat(removed("\"name\": {\"type\": \"string\"}, ", ""))
                .containsExactly("#/components#/schemas#/Thing#/properties#/name");
        assertThat(removed("\"OPEN\", ", ""))
                .containsExactly("#/components#/schemas#/Thing#/properties#/state#/enum#/OPEN");
    }

    private static Iterable<String> removed(String what, String instead) {
        return Promises.removed(json(API), json(API.replace(what, instead)));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
