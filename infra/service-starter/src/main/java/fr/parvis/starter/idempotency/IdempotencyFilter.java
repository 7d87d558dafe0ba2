package fr.parvis.starter.idempotency;

import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.problems.ProblemWriter;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.CallerInRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The same key and content give the same answer, and create one thing: first the key is claimed
 * with the id of what will be created, then the request is served, then its answer is kept.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    private final Claims claims;
    private final ProblemWriter problems;

    IdempotencyFilter(Claims claims, ProblemWriter problems) {
        this.claims = claims;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || CallerInRequest.of(request).filter(it -> it.tenant() != null).isEmpty();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller = CallerInRequest.of(request).orElseThrow();
        try {
            Optional<Key> key = Key.of(request);
            if (key.isPresent()) {
                serve(id(caller, request, key.get()), request, response, chain);
            } else if (caller.kind() == Caller.Kind.CLIENT) {
                throw new Key.KeyMissing();
            } else {
                chain.doFilter(request, response);
            }
        } catch (Refusal refused) {
            problems.write(request, response, refused);
        }
    }

    private void serve(
            String id, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Content content = Content.of(request);
        Optional<Claim> first = claims.first(id, content.hash());
        if (first.isPresent()) {
            new Attempt(claims, first.get(), false).run(content.request(), response, chain);
        } else {
            repeat(earlier(id, content.hash()), content.request(), response, chain);
        }
    }

    private Claim earlier(String id, String hash) {
        Claim earlier = claims.earlier(id).orElseThrow(Key.KeyBusy::new);
        if (!earlier.hash().equals(hash)) {
            throw new Key.KeyReused();
        }
        return earlier;
    }

    private void repeat(
            Claim earlier,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        if (earlier.answer() instanceof Claim.Answer answer) {
            replay(answer, response);
            return;
        }
        Optional<Claim> again = claims.again(earlier);
        if (again.isPresent()) {
            new Attempt(claims, again.get(), true).run(request, response, chain);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            throw new Key.KeyBusy();
        }
    }

    private static void replay(Claim.Answer answer, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static String id(Caller caller, HttpServletRequest request, Key key) {
        return Fingerprint.of(
                String.valueOf(caller.tenant()),
                caller.subject(),
                request.getRequestURI(),
                key.value());
    }
}
