package fr.parvis.starter.idempotency;

import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.web.NewId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** One serving of a request whose key is claimed. */
final class Attempt {

    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);
    private static final List<String> KEPT_HEADERS = List.of("Location", "ETag");

    private final Claims claims;
    private final Claim claim;
    private final boolean repeated;

    Attempt(Claims claims, Claim claim, boolean repeated) {
        this.claims = claims;
        this.claim = claim;
        this.repeated = repeated;
    }

    void run(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        NewIdArgument.put(request, new NewId(UUID.fromString(claim.reservedId()), repeated));
        var caching = new ContentCachingResponseWrapper(response);
        int status = 500;
        try {
            chain.doFilter(request, caching);
            status = caching.getStatus();
        } finally {
            settle(status, caching);
        }
        caching.copyBodyToResponse();
    }

    /** The answer stands even where it cannot be kept. */
    private void settle(int status, ContentCachingResponseWrapper response) {
        try {
            if (status < 400) {
                claims.answered(claim, answer(response));
            } else if (status < 500 && !repeated) {
                claims.forget(claim);
            } else {
                claims.release(claim);
            }
        } catch (Refusal storeAway) {
            LOG.warn("An answer was not kept for repetition: {}", storeAway.code());
        }
    }

    private static Claim.Answer answer(ContentCachingResponseWrapper response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            if (response.getHeader(name) instanceof String value) {
                headers.put(name, value);
            }
        }
        if (response.getContentType() instanceof String type) {
            headers.put("Content-Type", type);
        }
        return new Claim.Answer(response.getStatus(), headers, response.getContentAsByteArray());
    }
}
