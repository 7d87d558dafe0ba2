package fr.parvis.gateway.session;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Which sessions a logout at Keycloak ends: read from the kept sessions themselves, which are
 * indexed by the person's subject, so nothing is recorded twice.
 */
@Component
class SignedInSessions implements OidcSessionRegistry {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SignedInSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation information) {}

    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String clientSessionId) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        String subject = token.getSubject();
        return subject == null ? List.of() : of(subject).filter(it -> isOf(it, token)).toList();
    }

    private Stream<OidcSessionInformation> of(String subject) {
        return sessions.findByPrincipalName(subject).values().stream()
                .map(SignedInSessions::information)
                .filter(Objects::nonNull);
    }

    private static boolean isOf(OidcSessionInformation session, OidcLogoutToken token) {
        String sid = token.getSessionId();
        return sid == null || sid.equals(session.getPrincipal().getClaimAsString("sid"));
    }

    private static @Nullable OidcSessionInformation information(Session session) {
        SecurityContext context =
                session.getAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context != null
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof OidcUser user
                ? new OidcSessionInformation(session.getId(), Map.of(), user)
                : null;
    }

    /** Ends every session that the logout token names. */
    void end(OidcLogoutToken token) {
        removeSessionInformation(token).forEach(it -> sessions.deleteById(it.getSessionId()));
    }
}
