package fr.parvis.actions.agenda.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody without account, or the coordinator where a token is given. */
record PasserBy(int port) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    HttpResponse<String> opens(String path, String... headers) {
        var request = at(path).header("Accept", "text/html").GET();
        for (int each = 0; each < headers.length; each += 2) {
            request.header(headers[each], headers[each + 1]);
        }
        return answered(request.build());
    }

    HttpResponse<String> calls(String method, String path, String token, String json) {
        var body = json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        return answered(
                at(path).header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, body)
                        .build());
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
