package fr.parvis.actions.clash.web;

import fr.parvis.actions.clash.ClashRule;
import fr.parvis.actions.clash.Ruling;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.problems.ProblemWriter;
import fr.parvis.starter.security.CallerInRequest;
import fr.parvis.starter.security.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A request that would put somebody or something in two places is refused, unless its header {@code
 * Clash-Override} says why not; that is the coordinator's to say.
 */
final class ClashRuleFilter extends OncePerRequestFilter {

    static final String HEADER = "Clash-Override";

    private static final int LONGEST_REASON = 500;

    private final ProblemWriter problems;

    ClashRuleFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            under(rule(request), () -> chain.doFilter(request, response));
        } catch (OverrideRefused refused) {
            problems.write(request, response, refused);
        }
    }

    private static ClashRule rule(HttpServletRequest request) {
        String said = request.getHeader(HEADER);
        if (said == null) {
            return ClashRule.REFUSE;
        }
        if (CallerInRequest.of(request).filter(it -> it.is(Role.COORDINATOR)).isEmpty()) {
            throw OverrideRefused.reserved();
        }
        return new ClashRule.Override(reason(said));
    }

    private static String reason(String said) {
        String reason = decoded(said);
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw OverrideRefused.withoutReason();
        }
        return reason.strip();
    }

    private static @Nullable String decoded(String said) {
        try {
            return URLDecoder.decode(said, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }

    @FunctionalInterface
    private interface Rest {
        void run() throws ServletException, IOException;
    }

    private static void under(ClashRule rule, Rest rest) throws ServletException, IOException {
        try {
            Ruling.as(
                    rule,
                    () -> {
                        rest.run();
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException known) {
            throw known;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Somebody may not put people and things in two places, or did not say why. */
    private static final class OverrideRefused extends Refusal {

        private OverrideRefused(Kind kind, String code, String detail, String hint) {
            super(kind, code, detail, hint);
        }

        static OverrideRefused reserved() {
            return new OverrideRefused(
                    Kind.FORBIDDEN,
                    "override-reserved",
                    "Seule la coordination passe outre quand quelqu’un serait à deux endroits.",
                    "Changez l’heure ou la personne, ou demandez à la coordination.");
        }

        static OverrideRefused withoutReason() {
            return new OverrideRefused(
                    Kind.RULE,
                    "override-reason",
                    "La raison de passer outre manque, ou dépasse 500 caractères.",
                    "Dites pourquoi, en peu de mots.");
        }
    }
}
