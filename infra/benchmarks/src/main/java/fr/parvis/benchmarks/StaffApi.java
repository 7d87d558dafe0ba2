package fr.parvis.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of one tenant as its coordinator uses it, through the gateway. */
final class StaffApi {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration TOKENS_LAST = Duration.ofMinutes(1);
    private static final String BOUNDARY = "----parvis-bench";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String gateway;
    private final String keycloak;
    private final String tenant;
    private String token = "";
    private long signedInAt;

    StaffApi(String gateway, String keycloak, String tenant) {
        this.gateway = gateway;
        this.keycloak = keycloak;
        this.tenant = tenant;
        this.base = path("");
    }

    /** As it stands after the gateway's address, or a service's. */
    String path(String resource) {
        return "/api/v1/" + tenant + resource;
    }

    int gatewayPort() {
        return URI.create(gateway).getPort();
    }

    Map<String, String> headers() throws Exception {
        return Map.of(
                "Authorization", "Bearer " + token(),
                "Accept", "application/json",
                "Content-Type", "application/json");
    }

    JsonNode get(String resource) throws Exception {
        return JSON.readTree(send(request(gateway + base + resource).GET()).body());
    }

    /** A page that everybody may read. */
    String page(String resource) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(gateway + "/" + tenant + resource));
        return send(request.GET()).body();
    }

    JsonNode post(String resource, Object body) throws Exception {
        var publisher = BodyPublishers.ofString(JSON.writeValueAsString(body));
        return JSON.readTree(
                send(request(gateway + base + resource)
                                .header("Content-Type", "application/json")
                                .POST(publisher))
                        .body());
    }

    /** Gives the job's address. */
    String upload(String resource, byte[] file) throws Exception {
        return send(request(gateway + base + resource)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(form(file))))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    JsonNode job(String location) throws Exception {
        return JSON.readTree(send(request(gateway + location).GET()).body());
    }

    private static byte[] form(byte[] file) throws IOException {
        var form = new ByteArrayOutputStream();
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"banc.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n";
        form.write(head.formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        form.write(file);
        form.write("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private HttpRequest.Builder request(String url) throws Exception {
        return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token());
    }

    private String token() throws Exception {
        if (token.isEmpty() || System.nanoTime() - signedInAt > TOKENS_LAST.toNanos()) {
            token = signIn();
            signedInAt = System.nanoTime();
        }
        return token;
    }

    private String signIn() throws Exception {
        String form =
                "grant_type=password&client_id=parvis-local&username=coordo@%s.example"
                                .formatted(tenant)
                        + "&password=parvis&scope=openid%20organization:*";
        String endpoint = keycloak + "/realms/parvis/protocol/openid-connect/token";
        var request =
                HttpRequest.newBuilder(URI.create(endpoint))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        return JSON.readTree(send(request).body()).path("access_token").asString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        var answer =
                http.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.uri() + "\u00a0: " + answer.body());
        }
        return answer;
    }
}
