package fr.parvis.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/**
 * A test of a whole service, for a {@code @ParvisTest} to implement: each operation says what it is
 * for ({@code summary}) and its units, errors and source ({@code description}), in the French of
 * {@code /api/docs}.
 */
public interface ExplainedApi {

    @Test
    default void every_operation_says_what_it_is_for(ApplicationContext context) {
        assertThat(unexplained(OpenApi.of(context)))
                .as("operations whose @Operation lacks a summary or a description")
                .isEmpty();
    }

    private static List<String> unexplained(JsonNode api) {
        var verbs = Set.of("get", "post", "put", "patch", "delete");
        var found = new ArrayList<String>();
        api.path("paths")
                .forEachEntry(
                        (path, item) ->
                                item.propertyStream()
                                        .filter(it -> verbs.contains(it.getKey()))
                                        .filter(it -> !isExplained(it.getValue()))
                                        .forEach(it -> found.add(it.getKey() + " " + path)));
        return found;
    }

    private static boolean isExplained(JsonNode operation) {
        return !operation.path("summary").asString("").isBlank()
                && !operation.path("description").asString("").isBlank();
    }
}
