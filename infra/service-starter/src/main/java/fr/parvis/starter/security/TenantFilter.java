package fr.parvis.starter.security;

import fr.parvis.starter.problems.ProblemWriter;
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
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request of {@code /api/v1/{tenant}/…} run inside its tenant. An unknown tenant and one in
 * which the token has no right get the same answer.
 */
final class TenantFilter extends OncePerRequestFilter {

    private static final Pattern OF_TENANT = Pattern.compile("/api/v1/([^/]+)(/.*)?");

    private record Found(Tenant tenant, Caller caller) {}

    private final TenantDirectory directory;
    private final Callers callers;
    private final ProblemWriter problems;

    TenantFilter(TenantDirectory directory, Callers callers, ProblemWriter problems) {
        this.directory = directory;
        this.callers = callers;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Jwt> token = CallerInRequest.token();
        Matcher path = OF_TENANT.matcher(request.getRequestURI());
        if (token.isEmpty()) {
            chain.doFilter(request, response);
        } else if (path.matches() && !path.group(1).equals("me")) {
            inTenant(path, token.get(), request, response, chain);
        } else {
            CallerInRequest.put(request, callers.outside(token.get()));
            chain.doFilter(request, response);
        }
    }

    private void inTenant(
            Matcher path,
            Jwt token,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        Optional<Found> found = find(path.group(1), token);
        if (found.isEmpty()) {
            problems.write(request, response, new UnknownPlace());
        } else if (isRenamed(found.get().tenant(), path.group(1)) && reads(request)) {
            redirect(found.get().tenant(), path, request, response);
        } else {
            run(found.get(), request, response, chain);
        }
    }

    private Optional<Found> find(String slug, Jwt token) {
        return directory
                .bySlug(slug)
                .or(() -> directory.byFormerSlug(slug))
                .flatMap(
                        tenant ->
                                callers.in(tenant.siren(), token)
                                        .map(caller -> new Found(tenant, caller)));
    }

    private static boolean isRenamed(Tenant tenant, String slug) {
        return !tenant.slug().equals(slug);
    }

    private static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static void redirect(
            Tenant tenant, Matcher path, HttpServletRequest request, HttpServletResponse response) {
        String rest = path.group(2) == null ? "" : path.group(2);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
        response.setHeader("Location", "/api/v1/" + tenant.slug() + rest + query);
    }

    private static void run(
            Found found,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        CallerInRequest.put(request, found.caller());
        InTenant.run(
                found.tenant().siren(),
                found.caller().actor(),
                () -> chain.doFilter(request, response));
    }
}
