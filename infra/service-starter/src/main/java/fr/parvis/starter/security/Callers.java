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

    public Callers(Grants grants) {
        this.grants = grants;
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

    private static Caller person(Jwt token, Siren tenant) {
        return caller(token, tenant, Claims.roles(token, tenant), Set.of(), null);
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
