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

/** Says what is the matter on a page, to who follows a public address with a browser. */
final class ProblemsAsPages implements ProblemPages {

    private static final Pattern LINK = Pattern.compile("/[a-z]/([\\w-]+).*");
    private static final Pattern OF_TENANT = Pattern.compile("/([a-z0-9-]+)/.*");

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
        var link = LINK.matcher(request.getRequestURI());
        var tenant = link.matches() ? owner(link.group(1)) : named(request.getRequestURI());
        var model = Map.of("problem", problem, "link", link.matches());
        return pages.render("pages/problem", tenant, model).getBytes(StandardCharsets.UTF_8);
    }

    /** The page that failed still says whom to call. */
    private Optional<Tenant> owner(String link) {
        return LinkOwner.of(link).flatMap(tenants::bySiren);
    }

    private Optional<Tenant> named(String path) {
        var named = OF_TENANT.matcher(path);
        return named.matches() ? tenants.bySlug(named.group(1)) : Optional.empty();
    }
}
