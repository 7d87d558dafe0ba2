package fr.parvis.actions.booking.web;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone of the Clunisois at work over HTTP, or a resident at home. */
public final class Desk {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FORM = "application/x-www-form-urlencoded";

    private final int port;
    private final String token;

    private Desk(int port, String token) {
        this.port = port;
        this.token = token;
    }

    public static Desk coordinator(int port) {
        return new Desk(port, TestTokens.coordinator(TestTenants.CLUNISOIS.value()));
    }

    public static Desk adviser(int port) {
        return new Desk(port, TestTokens.adviser(TestTenants.CLUNISOIS.value()));
    }

    /** The software of whoever was granted this, see {@code Granted}. */
    public static Desk software(int port, String integrator) {
        return new Desk(port, TestTokens.client(integrator, "bookings.write"));
    }

    public HttpResponse<String> get(String path) {
        return answered(staff(path).GET().build());
    }

    public HttpResponse<String> post(String path, String json) {
        return answered(staff(path).POST(BodyPublishers.ofString(json)).build());
    }

    public HttpResponse<String> put(String path, String json) {
        return answered(staff(path).PUT(BodyPublishers.ofString(json)).build());
    }

    public HttpResponse<String> postOnce(String path, String json, String key) {
        var request = staff(path).header("Idempotency-Key", key);
        return answered(request.POST(BodyPublishers.ofString(json)).build());
    }

    public HttpResponse<String> opens(String page) {
        return answered(at(page).header("Accept", "text/html").GET().build());
    }

    public HttpResponse<String> fillsIn(String page, String form) {
        return answered(
                at(page).header("Content-Type", FORM)
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(form))
                        .build());
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpRequest.Builder staff(String path) {
        return at("/api/v1/clunisois" + path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
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
