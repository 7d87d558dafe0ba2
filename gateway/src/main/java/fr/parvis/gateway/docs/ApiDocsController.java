package fr.parvis.gateway.docs;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** The API for those who write software against it: as OpenAPI, and as a page to read. */
@RestController
class ApiDocsController {

    private static final String INTRODUCTION =
            """
            <p>Description complète, au format OpenAPI 3.1 :
            <a href="/api/docs/openapi.json">openapi.json</a>.
            Ce que signifie une erreur : <a href="/api/docs/problems">les erreurs de l’API</a>.</p>
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
        var rows =
                description.whole().path("paths").properties().stream()
                        .map(path -> rows(path.getKey(), path.getValue()))
                        .collect(Collectors.joining());
        return DocsPage.of(
                "L’API de Parvis",
                INTRODUCTION
                        + DocsPage.table("Opérations", "Verbe", "Adresse", "Objet")
                                .formatted(rows));
    }

    @GetMapping(value = "/api/docs/docs.css", produces = "text/css;charset=UTF-8")
    Resource stylesheet() {
        return new ClassPathResource("docs/docs.css");
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
