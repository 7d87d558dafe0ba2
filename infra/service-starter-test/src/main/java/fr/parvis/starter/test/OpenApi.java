package fr.parvis.starter.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of a running service, as it describes it itself. */
final class OpenApi {

    private OpenApi() {}

    static JsonNode of(ApplicationContext context) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        var address = URI.create("http://127.0.0.1:" + port + "/v3/api-docs");
        try (InputStream description = address.toURL().openStream()) {
            return JsonMapper.shared().readTree(description);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
