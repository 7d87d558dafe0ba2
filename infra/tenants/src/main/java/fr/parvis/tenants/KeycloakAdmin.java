package fr.parvis.tenants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The few calls of Keycloak's administration API that tenants need, as {@code tenant-directory}.
 */
final class KeycloakAdmin {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final String token;

    KeycloakAdmin(String url, String secret) {
        this.url = url;
        this.token = token(secret);
    }

    JsonNode get(String path) {
        return JSON.readTree(send(request(path).GET()).body());
    }

    /** Returns the id of what was made, or nothing where the answer names none. */
    String create(String path, Object body) {
        HttpResponse<String> answer =
                send(
                        request(path)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        return answer.headers()
                .firstValue("Location")
                .map(location -> location.substring(location.lastIndexOf('/') + 1))
                .orElseGet(() -> idIn(answer.body()));
    }

    private static String idIn(String body) {
        return body.isBlank() ? "" : JSON.readTree(body).path("id").asString("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/admin/realms/parvis" + path))
                .header("Authorization", "Bearer " + token);
    }

    private String token(String secret) {
        String form =
                "grant_type=client_credentials&client_id=tenant-directory&client_secret="
                        + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        String endpoint = url + "/realms/parvis/protocol/openid-connect/token";
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(endpoint))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        return JSON.readTree(send(request).body()).path("access_token").asString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        "Keycloak answered " + answer.statusCode() + " to " + answer.uri());
            }
            return answer;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking Keycloak");
        }
    }
}
