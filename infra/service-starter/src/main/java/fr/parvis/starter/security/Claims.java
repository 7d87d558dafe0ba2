package fr.parvis.starter.security;

import fr.parvis.starter.core.Siren;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a token says, read only where it may be believed: roles of a tenant below its organization,
 * platform roles below the realm. Whatever is absent or of another shape means no right.
 */
final class Claims {

    private static final String API = "parvis-api";
    private static final String ALIAS_PREFIX = "epci-";

    private Claims() {}

    static Set<Role> roles(Jwt token, Siren tenant) {
        Object organization = in(token.getClaims().get("organization"), ALIAS_PREFIX + tenant);
        return Arrays.stream(Role.values())
                .filter(role -> names(rolesOf(organization)).contains(wireName(role)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** SIREN of every organization named in the token, with or without a role there. */
    static List<Siren> organizations(Jwt token) {
        return token.getClaims().get("organization") instanceof Map<?, ?> organizations
                ? organizations.keySet().stream().flatMap(Claims::siren).toList()
                : List.of();
    }

    static boolean platformAdmin(Jwt token) {
        Object roles = in(token.getClaims().get("realm_access"), "roles");
        return names(roles).contains("platform-admin");
    }

    static Optional<String> integratorId(Jwt token) {
        return text(token, "integrator_id");
    }

    static Set<String> scopes(Jwt token) {
        return Stream.of(text(token, "scope").orElse("").split("\\s+"))
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toSet());
    }

    static Optional<String> text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }

    private static @Nullable Object rolesOf(@Nullable Object organization) {
        return in(in(in(organization, "resource_access"), API), "roles");
    }

    private static @Nullable Object in(@Nullable Object claim, String key) {
        return claim instanceof Map<?, ?> object ? object.get(key) : null;
    }

    private static List<String> names(@Nullable Object claim) {
        return claim instanceof Collection<?> names
                ? names.stream().filter(Objects::nonNull).map(Object::toString).toList()
                : List.of();
    }

    private static Stream<Siren> siren(Object alias) {
        String text = String.valueOf(alias);
        return text.matches(ALIAS_PREFIX + "\\d{9}")
                ? Stream.of(new Siren(text.substring(ALIAS_PREFIX.length())))
                : Stream.empty();
    }

    private static String wireName(Role role) {
        return switch (role) {
            case COORDINATOR -> "coordinator";
            case ADVISER -> "adviser";
            case PARTNER -> "partner";
        };
    }
}
