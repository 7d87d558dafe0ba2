package fr.parvis.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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
 * unless something was removed that {@code breaking.md} beside it does not name.
 */
@Tag("contract")
public interface OpenApiSnapshot {

    @Test
    default void the_api_is_the_one_that_was_promised(ApplicationContext context)
            throws IOException, InterruptedException {
        Path folder = Repository.root().resolve("infra/contracts").resolve(service(context));
        Path file = folder.resolve("openapi.json");
        JsonNode present = JsonMapper.shared().readTree(description(context));

        if (rewrites()) {
            assertNothingIsRemoved(folder, file, present);
            Files.createDirectories(folder);
            Files.writeString(file, pretty(present));
        }
        assertThat(file).as("./parvis contracts writes it").exists();
        assertThat(pretty(present)).isEqualTo(Files.readString(file));
    }

    private static boolean rewrites() {
        return "write".equals(System.getProperty("parvis.contracts"));
    }

    private static void assertNothingIsRemoved(Path folder, Path file, JsonNode present)
            throws IOException {
        if (Files.exists(file)) {
            Path breaking = folder.resolve("breaking.md");
            String allowed = Files.exists(breaking) ? Files.readString(breaking) : "";
            JsonNode before = JsonMapper.shared().readTree(Files.readString(file));
            assertThat(Promises.removed(before, present))
                    .as("removed, and not named in %s", breaking)
                    .filteredOn(it -> !allowed.contains(it))
                    .isEmpty();
        }
    }

    private static String description(ApplicationContext context)
            throws IOException, InterruptedException {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        var address = URI.create("http://127.0.0.1:" + port + "/v3/api-docs");
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
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
