package fr.parvis.starter.security;

import fr.parvis.starter.problems.Problem;
import fr.parvis.starter.problems.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers a request that has no good token. */
final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;

    SecurityProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        boolean sent = request.getHeader("Authorization") != null;
        response.setHeader("WWW-Authenticate", sent ? "Bearer error=\"invalid_token\"" : "Bearer");
        problems.write(request, response, sent ? refused() : missing());
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        problems.write(request, response, new NotAllowed());
    }

    private static Problem missing() {
        return Problem.of(
                401,
                "unauthenticated",
                "Cette adresse demande d’être connecté.",
                "Connectez-vous, ou joignez un jeton d’accès.");
    }

    private static Problem refused() {
        return Problem.of(
                401,
                "invalid-token",
                "Le jeton d’accès est expiré ou n’est pas reconnu.",
                "Reconnectez-vous, ou demandez un nouveau jeton.");
    }
}
