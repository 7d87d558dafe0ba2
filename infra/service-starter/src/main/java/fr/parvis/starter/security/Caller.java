package fr.parvis.starter.security;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Siren;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who makes this request, and what they may do in the tenant it is about; a controller's argument.
 *
 * @param subject of Keycloak; of a machine client, its integrator id
 * @param tenant null outside any tenant ({@code /api/v1/me})
 * @param roles of a person in this tenant
 * @param scopes of a machine client in this tenant: those of its token that its grant has too
 * @param partnerId the partner of the tenant for whom this caller acts
 * @param platformAdmin runs the platform; sees no tenant's content by that
 */
public record Caller(
        String subject,
        Kind kind,
        @Nullable String name,
        @Nullable String email,
        @Nullable Siren tenant,
        Set<Role> roles,
        Set<String> scopes,
        @Nullable String partnerId,
        boolean platformAdmin) {

    /** A person with an account, or a partner's software. */
    public enum Kind {
        USER,
        CLIENT
    }

    public Actor actor() {
        return new Actor(subject);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    boolean hasAnyRight() {
        return !roles.isEmpty() || !scopes.isEmpty();
    }
}
