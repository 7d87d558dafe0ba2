package fr.parvis.starter.test.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Calls a service under test as anybody. */
final class Calls {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String BOUNDARY = "parvis";
    private static final String FORM =
            "--parvis\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\n"
                    + "a\r\n--parvis--\r\n";

    private final String base;

    Calls(ApplicationContext context) {
        this.base =
                "http://127.0.0.1:"
                        + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    HttpResponse<String> call(Endpoint endpoint, String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        endpoint.produces().ifPresent(type -> request.header("Accept", type));
        if (endpoint.reads()) {
            return send(request.GET().build());
        }
        String type = endpoint.consumes().orElse("application/json");
        boolean form = type.startsWith("multipart/");
        request.header("Content-Type", form ? type + ";boundary=" + BOUNDARY : type)
                .header("If-Match", "\"1\"")
                .method(endpoint.method(), BodyPublishers.ofString(form ? FORM : "{}"));
        return send(request.build());
    }

    /** What is at this path now: the thing, or its absence. */
    String look(String path, String token) {
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token);
        var answer = send(request.GET().build());
        return answer.statusCode() == 200 ? answer.body() : "status " + answer.statusCode();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
