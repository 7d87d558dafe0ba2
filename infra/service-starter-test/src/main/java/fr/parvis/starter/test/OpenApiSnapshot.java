package fr.parvis.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A test of a whole service, for a {@code @ParvisTest} to implement: its API is the one committed
 * in {@code infra/contracts/<service>/openapi.json}. {@code ./parvis contracts} rewrites the file,
 * unless that breaks a promise that {@code infra/contracts/breaking.md} does not name.
 */
public interface OpenApiSnapshot {

    @Test
    @Tag("contract")
    default void the_api_is_the_one_that_was_promised(ApplicationContext context)
            throws IOException {
        Path contracts = Repository.root().resolve("infra/contracts");
        Path file = contracts.resolve(service(context)).resolve("openapi.json");
        JsonNode present = OpenApi.of(context);

        if (rewrites()) {
            assertNothingBreaks(service(context), contracts.resolve("breaking.md"), file, present);
            Files.createDirectories(file.getParent());
            Files.writeString(file, pretty(present));
        }
        assertThat(file).as("./parvis contracts writes it").exists();
        assertThat(pretty(present)).isEqualTo(Files.readString(file));
    }

    private static boolean rewrites() {
        return "write".equals(System.getProperty("parvis.contracts"));
    }

    private static void assertNothingBreaks(
            String service, Path announced, Path file, JsonNode present) throws IOException {
        if (Files.exists(file)) {
            JsonNode before = JsonMapper.shared().readTree(Files.readString(file));
            assertThat(BrokenPromises.between(before, present))
                    .map(it -> "- " + service + ": " + it)
                    .as("each breaks those who rely on the API, and %s does not name it", announced)
                    .isSubsetOf(Files.readAllLines(announced));
        }
    }

    private static String service(ApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("spring.application.name");
    }

    private static String pretty(JsonNode json) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(json)
                + "\n";
    }
}
