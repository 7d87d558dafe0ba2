package fr.parvis.gateway.docs;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** The API for those who write software against it: as OpenAPI, and as a page to read. */
@RestController
class ApiDocsController {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="fr"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>L’API de Parvis</title></head>
            <body><main><h1>L’API de Parvis</h1>
            <p>Description complète, au format OpenAPI 3.1 :
            <a href="/api/docs/openapi.json">openapi.json</a>.</p>
            <table><caption>Opérations</caption>
            <thead><tr><th scope="col">Verbe</th><th scope="col">Adresse</th>
            <th scope="col">Objet</th></tr></thead>
            <tbody>%s</tbody></table></main></body></html>
            """;

    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    private final ApiDescription description;

    ApiDocsController(ApiDescription description) {
        this.description = description;
    }

    @GetMapping(value = "/api/docs/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode openApi() {
        return description.whole();
    }

    @GetMapping(value = "/api/docs", produces = "text/html;charset=UTF-8")
    String page() {
        return PAGE.formatted(
                description.whole().path("paths").properties().stream()
                        .map(path -> rows(path.getKey(), path.getValue()))
                        .collect(Collectors.joining()));
    }

    private static String rows(String path, JsonNode operations) {
        return operations.properties().stream()
                .filter(it -> VERBS.contains(it.getKey()))
                .map(it -> row(it.getKey(), path, it.getValue().path("summary").asString("")))
                .collect(Collectors.joining());
    }

    private static String row(String verb, String path, String summary) {
        return "<tr><td>%s</td><td><code>%s</code></td><td>%s</td></tr>"
                .formatted(
                        verb.toUpperCase(Locale.ROOT),
                        HtmlUtils.htmlEscape(path),
                        HtmlUtils.htmlEscape(summary));
    }
}
