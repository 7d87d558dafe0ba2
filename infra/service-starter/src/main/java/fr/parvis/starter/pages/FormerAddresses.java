package fr.parvis.starter.pages;

import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads to the present address of a tenant's public pages from one printed before its renaming. */
final class FormerAddresses extends OncePerRequestFilter {

    private static final Pattern OF_TENANT =
            Pattern.compile("/(?!(?:api|system|actuator|assets|[a-z])/)([a-z0-9-]+)(/.*)");

    private final TenantDirectory tenants;

    FormerAddresses(TenantDirectory tenants) {
        this.tenants = tenants;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = OF_TENANT.matcher(request.getRequestURI());
        var renamed = path.matches() ? renamed(path.group(1)) : Optional.<Tenant>empty();
        if (renamed.isPresent()) {
            response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
            response.setHeader("Location", present(renamed.get(), path, request));
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Tenant> renamed(String slug) {
        return tenants.bySlug(slug).isPresent() ? Optional.empty() : tenants.byFormerSlug(slug);
    }

    private static String present(Tenant tenant, Matcher path, HttpServletRequest request) {
        var query = request.getQueryString();
        var asked = query == null || query.isEmpty() ? "" : "?" + query;
        return "/" + tenant.slug() + path.group(2) + asked;
    }
}
