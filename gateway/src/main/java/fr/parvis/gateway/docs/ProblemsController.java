package fr.parvis.gateway.docs;

import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Where the {@code type} of a problem leads: what each code means and what to do about it. */
@RestController
class ProblemsController {

    private static final String INTRODUCTION =
            """
            <p>Une demande refusée reçoit un contenu <code>application/problem+json</code> (RFC 9457).
            Son champ <code>code</code>, comme ceux de <code>errors</code>, est stable : fiez-vous à lui
            plutôt qu’aux phrases.</p>
            """;

    @GetMapping(value = "/api/docs/problems", produces = "text/html;charset=UTF-8")
    String page() {
        var rows =
                KnownProblem.all().stream()
                        .map(ProblemsController::row)
                        .collect(Collectors.joining());
        return DocsPage.of(
                "Les erreurs de l’API",
                INTRODUCTION
                        + DocsPage.table("Codes", "Code", "Statut", "Ce qui se passe", "Que faire")
                                .formatted(rows));
    }

    private static String row(KnownProblem problem) {
        return "<tr id=\"%1$s\"><th scope=\"row\"><code>%1$s</code></th><td>%2$d</td><td>%3$s</td><td>%4$s</td></tr>"
                .formatted(
                        problem.code(),
                        problem.status(),
                        HtmlUtils.htmlEscape(problem.meaning(), "UTF-8"),
                        HtmlUtils.htmlEscape(problem.remedy(), "UTF-8"));
    }
}
