package fr.parvis.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BrokenPromisesTest {

    private static final String API =
            """
            {"paths": {"/things": {
               "get": {"parameters": [{"name": "state", "required": false}]},
               "post": {"requestBody": {"schema": {"$ref": "#/components/schemas/Thing"}}}}},
             "components": {"schemas": {"Thing": {"required": ["name"], "properties":
               {"name": {"type": "string"}, "state": {"enum": ["OPEN", "CLOSED"]}}}}}}
            """;

    @Test
    void nothing_breaks_where_something_is_added() {
        assertThat(broken("\"OPEN\"", "\"NEW\", \"OPEN\"")).isEmpty();
        assertThat(
                        broken(
                                "\"get\": {",
                                "\"put\": {\"parameters\": [{\"name\": \"a\", \"required\": true}]}, \"get\": {"))
                .isEmpty();
        assertThat(broken("[\"name\"]", "[]")).isEmpty();
    }

    @Test
    void a_removed_operation_field_or_value_is_named() {
        assertThat(broken("\"get\"", "\"head\"")).containsExactly("removed #/paths#//things#/get");
        assertThat(broken("\"name\": {\"type\": \"string\"}, ", ""))
                .containsExactly("removed #/components#/schemas#/Thing#/properties#/name");
        assertThat(broken("\"Thing\"", "\"Other\""))
                .containsExactly("removed #/components#/schemas#/Thing");
        assertThat(broken("\"OPEN\", ", ""))
                .containsExactly(
                        "removed #/components#/schemas#/Thing#/properties#/state#/enum#/OPEN");
    }

    @Test
    void a_field_of_another_type_is_named() {
        assertThat(broken("\"string\"", "\"integer\""))
                .containsExactly(
                        "removed #/components#/schemas#/Thing#/properties#/name#/type#/string");
    }

    @Test
    void what_a_request_must_newly_say_is_named() {
        assertThat(broken("[\"name\"]", "[\"name\", \"state\"]"))
                .containsExactly("demanded #/components#/schemas#/Thing#/required#/state");
        assertThat(broken("false", "true"))
                .containsExactly("demanded #/paths#//things#/get#/parameters#/state");
    }

    private static List<String> broken(String what, String instead) {
        assertThat(API).contains(what);
        return BrokenPromises.between(json(API), json(API.replace(what, instead)));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
