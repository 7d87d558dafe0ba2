package fr.parvis.actions.workbook.web;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The coordinator of the Clunisois, who sends workbooks and takes them away. */
record Coordinator(int port, String siren, String slug) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BETWEEN = "---parts";

    static Coordinator ofClunisois(int port) {
        return new Coordinator(port, "200040293", "clunisois");
    }

    static Coordinator ofMauriac(int port) {
        return new Coordinator(port, "241500271", "mauriac");
    }

    HttpResponse<String> get(String path) {
        return answered(request(path).GET().build(), BodyHandlers.ofString());
    }

    byte[] download(String path) {
        return answered(
                        request(path).header("Accept", "*/*").GET().build(),
                        BodyHandlers.ofByteArray())
                .body();
    }

    HttpResponse<String> postJson(String path) {
        return postJson(path, "{}");
    }

    HttpResponse<String> postJson(String path, String body) {
        return answered(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> upload(String path, byte[] file, boolean dryRun) {
        return answered(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BETWEEN)
                        .POST(BodyPublishers.ofByteArray(parts(file, dryRun)))
                        .build(),
                BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        var uri = URI.create("http://127.0.0.1:" + port + "/api/v1/" + slug + path);
        return HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + TestTokens.coordinator(siren));
    }

    private static byte[] parts(byte[] file, boolean dryRun) {
        var all = new ByteArrayOutputStream();
        String head = "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
        all.writeBytes(utf8(head.formatted(BETWEEN, "dryRun", "") + dryRun + "\r\n"));
        all.writeBytes(utf8(head.formatted(BETWEEN, "file", "; filename=\"classeur.xlsx\"")));
        all.writeBytes(file);
        all.writeBytes(utf8("\r\n--" + BETWEEN + "--\r\n"));
        return all.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
}
