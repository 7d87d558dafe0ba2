package fr.parvis.starter.security;

import fr.parvis.starter.core.Siren;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Says who a token is: in one tenant, outside any, and in each where it has a right. */
public final class Callers {

    private final Grants grants;
    private final Deputies deputies;

    public Callers(Grants grants, Deputies deputies) {
        this.grants = grants;
        this.deputies = deputies;
    }

    /** Empty where the token has no right in this tenant: to it the tenant does not exist. */
    Optional<Caller> in(Siren tenant, Jwt token) {
        return Claims.integratorId(token)
                .map(id -> grants.of(id, tenant).map(grant -> client(token, grant)))
                .orElseGet(() -> Optional.of(person(token, tenant)))
                .filter(Caller::hasAnyRight);
    }

    Caller outside(Jwt token) {
        return caller(token, null, Set.of(), Claims.scopes(token), null);
    }

    /** The caller in each tenant where this token has a right. */
    public List<Caller> everywhere(Jwt token) {
        return Claims.integratorId(token)
                .map(id -> grants.of(id).stream().map(Grant::tenant).toList())
                .orElseGet(() -> Claims.organizations(token))
                .stream()
                .flatMap(tenant -> in(tenant, token).stream())
                .toList();
    }

    private Caller person(Jwt token, Siren tenant) {
        return caller(token, tenant, roles(token, tenant), Set.of(), null);
    }

    /** An adviser who stands in for the coordinator has both roles, for the days that were said. */
    private Set<Role> roles(Jwt token, Siren tenant) {
        Set<Role> roles = Claims.roles(token, tenant);
        boolean maybe = roles.contains(Role.ADVISER) && !roles.contains(Role.COORDINATOR);
        if (maybe && deputies.standsIn(Claims.text(token, "sub").orElse(""), tenant)) {
            roles.add(Role.COORDINATOR);
        }
        return roles;
    }

    private static Caller client(Jwt token, Grant grant) {
        Set<String> both =
                Claims.scopes(token).stream()
                        .filter(grant.scopes()::contains)
                        .collect(Collectors.toUnmodifiableSet());
        return caller(token, grant.tenant(), Set.of(), both, grant.partnerId());
    }

    private static Caller caller(
            Jwt token,
            @Nullable Siren tenant,
            Set<Role> roles,
            Set<String> scopes,
            @Nullable String partnerId) {
        Optional<String> integrator = Claims.integratorId(token);
        return new Caller(
                integrator.or(() -> Claims.text(token, "sub")).orElse("unknown"),
                integrator.isPresent() ? Caller.Kind.CLIENT : Caller.Kind.USER,
                Claims.text(token, "name").orElse(null),
                Claims.text(token, "email").orElse(null),
                tenant,
                Set.copyOf(roles),
                scopes,
                partnerId,
                integrator.isEmpty() && Claims.platformAdmin(token));
    }
}
