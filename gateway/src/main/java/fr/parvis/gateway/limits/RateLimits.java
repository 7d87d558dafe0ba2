package fr.parvis.gateway.limits;

import fr.parvis.gateway.problems.Problem;
import fr.parvis.gateway.problems.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps one client or tenant from crowding out the others. Public links are counted by link, and
 * posters, which are costly to print, by poster; never by address: a whole village may share one.
 */
@Component
@Order(RateLimits.AFTER_SECURITY)
class RateLimits extends OncePerRequestFilter {

    static final int AFTER_SECURITY = 0;

    private static final Pattern LINK =
            Pattern.compile("/[rpudc]/(?<key>[^/]+).*|(?<poster>/[^/]+/seances/[^/]+/affiche.pdf)");
    private static final Pattern PUBLIC =
            Pattern.compile(
                    "(/[^/]+)/(?:agenda|agenda\\.ics|agenda\\.json|seances|s|demande)(?:/.*)?");
    private static final Pattern TENANT = Pattern.compile("/api/v1/([^/]+)/.*");

    private final Allowance clients;
    private final Allowance tenants;
    private final Allowance links;
    private final Problems problems;

    RateLimits(Limits limits, Problems problems) {
        this.clients = new Allowance("client", limits.client());
        this.tenants = new Allowance("tenant", limits.tenant());
        this.links = new Allowance("link", limits.link());
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isWithinLimits(request, response)) {
            chain.doFilter(request, response);
        } else {
            problems.answer(Problem.TOO_MANY, request, response);
        }
    }

    private boolean isWithinLimits(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        Matcher link = LINK.matcher(path);
        if (link.matches()) {
            return passes(links.take(keyOf(link)), response);
        }
        Matcher pages = PUBLIC.matcher(path);
        if (pages.matches()) {
            return passes(tenants.take(pages.group(1)), response);
        }
        Matcher tenant = TENANT.matcher(path);
        if (tenant.matches() && !passes(tenants.take(tenant.group(1)), response)) {
            return false;
        }
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null
                || !(caller.getPrincipal() instanceof Jwt token)
                || passes(clients.take(clientOf(token)), response);
    }

    private static String keyOf(Matcher link) {
        String key = link.group("key");
        return key == null ? link.group("poster") : key;
    }

    private static String clientOf(Jwt token) {
        return String.valueOf(token.getClaims().getOrDefault("azp", "unknown"));
    }

    private static boolean passes(Allowance.Verdict verdict, HttpServletResponse response) {
        response.setHeader("RateLimit-Policy", verdict.policy());
        response.setHeader("RateLimit", verdict.remaining());
        if (!verdict.allowed()) {
            response.setHeader("Retry-After", Long.toString(verdict.retryAfter()));
        }
        return verdict.allowed();
    }
}
