package fr.parvis.starter.pages;

import fr.parvis.starter.problems.Problem;
import fr.parvis.starter.problems.ProblemPages;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Says what is the matter on a page, to who follows a public link with a browser. */
final class ProblemsAsPages implements ProblemPages {

    private final PublicPages pages;

    ProblemsAsPages(PublicPages pages) {
        this.pages = pages;
    }

    @Override
    public boolean wanted(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted != null
                && accepted.contains("text/html")
                && !request.getRequestURI().startsWith("/api/");
    }

    @Override
    public byte[] render(Problem problem) {
        return pages.render("pages/problem", Optional.empty(), Map.of("problem", problem))
                .getBytes(StandardCharsets.UTF_8);
    }
}
