package fr.parvis.volunteers;

import fr.parvis.starter.test.TestTokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone at work over HTTP, in the Clunisois unless said otherwise. */
public final class Staff {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String CLUNISOIS = "200040293";
    private static final String MAURIAC = "241500271";
    private static final String BETWEEN = "---parts";

    private final int port;
    private final String token;
    private final List<String> headers;

    private Staff(int port, String token, List<String> headers) {
        this.port = port;
        this.token = token;
        this.headers = headers;
    }

    public static Staff coordinator(int port) {
        return new Staff(port, TestTokens.coordinator(CLUNISOIS), List.of());
    }

    public static Staff adviser(int port) {
        return new Staff(port, TestTokens.adviser(CLUNISOIS), List.of());
    }

    public static Staff partner(int port) {
        return new Staff(port, TestTokens.partner(CLUNISOIS), List.of());
    }

    /** A coordinator of another tenant. */
    public static Staff stranger(int port) {
        return new Staff(port, TestTokens.coordinator(MAURIAC), List.of());
    }

    public static Staff machine(int port) {
        return new Staff(port, TestTokens.client("ufc", "volunteers.read"), List.of());
    }

    public Staff with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(header, value));
        return new Staff(port, token, more);
    }

    public Staff seen(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "application/json", new byte[0]);
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> put(String path, String json) {
        return send("PUT", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> patch(String path, String json) {
        return send(
                "PATCH",
                path,
                "application/merge-patch+json",
                json.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, "application/json", new byte[0]);
    }

    public HttpResponse<String> upload(String path, byte[] file, boolean dryRun) {
        String before =
                "--"
                        + BETWEEN
                        + "\r\nContent-Disposition: form-data; name=\"dryRun\"\r\n\r\n"
                        + dryRun
                        + "\r\n--"
                        + BETWEEN
                        + "\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"classeur.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n";
        byte[] body =
                joined(
                        before.getBytes(StandardCharsets.UTF_8),
                        file,
                        ("\r\n--" + BETWEEN + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send("POST", path, "multipart/form-data; boundary=" + BETWEEN, body);
    }

    public byte[] download(String path) {
        return answered(request("GET", path, "*/*", new byte[0]), BodyHandlers.ofByteArray())
                .body();
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> send(String method, String path, String type, byte[] body) {
        return answered(request(method, path, type, body), BodyHandlers.ofString());
    }

    private HttpRequest request(String method, String path, String type, byte[] body) {
        String whole = path.startsWith("/api") ? path : "/api/v1/clunisois" + path;
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + whole))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type)
                        .method(method, BodyPublishers.ofByteArray(body));
        return headers.isEmpty()
                ? request.build()
                : request.headers(headers.toArray(String[]::new)).build();
    }

    private static <T> HttpResponse<T> answered(
            HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
