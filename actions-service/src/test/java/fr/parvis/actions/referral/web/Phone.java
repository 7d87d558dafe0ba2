package fr.parvis.actions.referral.web;

import fr.parvis.starter.test.TestTenants;
import fr.parvis.starter.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone who calls over HTTP: of the house, a partner's software, or a partner with a link. */
record Phone(int port, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Phone adviser(int port) {
        return new Phone(port, TestTokens.adviser(TestTenants.CLUNISOIS.value()));
    }

    static Phone coordinator(int port) {
        return new Phone(port, TestTokens.coordinator(TestTenants.CLUNISOIS.value()));
    }

    static Phone person(int port) {
        return new Phone(port, TestTokens.partner(TestTenants.CLUNISOIS.value()));
    }

    static Phone software(int port, String integratorId) {
        return new Phone(port, TestTokens.client(integratorId, "referrals.read referrals.write"));
    }

    HttpResponse<String> get(String path) {
        return answered(api(path).GET().build());
    }

    HttpResponse<String> post(String path, String json) {
        return postOnce(path, json, UUID.randomUUID().toString());
    }

    HttpResponse<String> postOnce(String path, String json, String key) {
        return answered(
                api(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(json))
                        .build());
    }

    HttpResponse<String> opens(String page) {
        return answered(at(page).header("Accept", "text/html").GET().build());
    }

    HttpResponse<String> presses(String page, String form) {
        return answered(
                at(page).header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    static String id(HttpResponse<String> answer) {
        return json(answer).path("id").asString();
    }

    private HttpRequest.Builder api(String path) {
        return at("/api/v1/clunisois" + path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> answered(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
