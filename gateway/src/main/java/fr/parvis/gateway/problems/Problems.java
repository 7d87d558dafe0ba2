package fr.parvis.gateway.problems;

import fr.parvis.gateway.proxy.Correlation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a {@link Problem} as {@code application/problem+json}, or as a small page to a browser.
 */
@Component
public class Problems {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="fr"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%1$s – Parvis</title>
            <link rel="stylesheet" href="/api/docs/docs.css"></head>
            <body><main class="letter"><h1>%1$s</h1><p>%2$s</p><p>%3$s</p>
            <p><a href="">Réessayer</a></p></main></body></html>
            """;

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    public void answer(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.status().value());
        if (problem == Problem.UNAVAILABLE) {
            response.setHeader("Retry-After", "2");
        }
        if (wantsPage(request)) {
            write(response, MediaType.TEXT_HTML_VALUE, page(problem));
        } else {
            write(
                    response,
                    MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                    json.writeValueAsBytes(body(problem, request)));
        }
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    private static byte[] page(Problem problem) {
        return PAGE.formatted(problem.title(), problem.detail(), problem.hint())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> body(Problem problem, HttpServletRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/api/docs/problems#" + problem.code());
        body.put("title", problem.title());
        body.put("status", problem.status().value());
        body.put("detail", problem.detail());
        body.put("code", problem.code());
        body.put("hint", problem.hint());
        body.put("errors", List.of());
        body.put("correlationId", Correlation.of(request));
        return body;
    }

    private static void write(HttpServletResponse response, String type, byte[] body)
            throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
