package fr.parvis.starter.pages;

import fr.parvis.starter.links.LinkOwner;
import fr.parvis.starter.problems.Problem;
import fr.parvis.starter.problems.ProblemPages;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what is the matter on a page, to who follows a public link with a browser. */
final class ProblemsAsPages implements ProblemPages {

    private static final Pattern LINK = Pattern.compile("/[a-z]/([\\w-]+).*");

    private final PublicPages pages;
    private final TenantDirectory tenants;

    ProblemsAsPages(PublicPages pages, TenantDirectory tenants) {
        this.pages = pages;
        this.tenants = tenants;
    }

    @Override
    public boolean wanted(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted != null
                && accepted.contains("text/html")
                && !request.getRequestURI().startsWith("/api/");
    }

    @Override
    public byte[] render(Problem problem, HttpServletRequest request) {
        return pages.render("pages/problem", tenant(request), Map.of("problem", problem))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The failed page of a link still says whom to call. */
    private Optional<Tenant> tenant(HttpServletRequest request) {
        var link = LINK.matcher(request.getRequestURI());
        return link.matches()
                ? LinkOwner.of(link.group(1)).flatMap(tenants::bySiren)
                : Optional.empty();
    }
}
