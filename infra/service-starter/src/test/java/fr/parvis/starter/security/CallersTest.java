package fr.parvis.starter.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Siren;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class CallersTest {

    private static final Siren HERE = new Siren("200040293");
    private static final Siren ELSEWHERE = new Siren("241500271");

    private final Callers callers =
            new Callers(
                    new NoGrants(), (user, tenant) -> user.equals("anne") && tenant.equals(HERE));

    private static final class NoGrants implements Grants {
        @Override
        public Optional<Grant> of(String integratorId, Siren tenant) {
            return Optional.empty();
        }

        @Override
        public List<Grant> of(String integratorId) {
            return List.of();
        }
    }

    @Test
    void an_adviser_who_stands_in_has_the_rights_of_the_coordinator_too() {
        assertThat(callers.in(HERE, token("anne", "adviser", HERE)))
                .hasValueSatisfying(
                        it ->
                                assertThat(it.roles())
                                        .containsExactlyInAnyOrder(Role.ADVISER, Role.COORDINATOR));
    }

    @Test
    void nobody_else_gains_a_right_by_a_deputy() {
        assertThat(callers.in(HERE, token("brahim", "adviser", HERE)))
                .map(Caller::roles)
                .contains(Set.of(Role.ADVISER));
        assertThat(callers.in(HERE, token("anne", "partner", HERE)))
                .map(Caller::roles)
                .contains(Set.of(Role.PARTNER));
        assertThat(callers.in(ELSEWHERE, token("anne", "adviser", ELSEWHERE)))
                .map(Caller::roles)
                .contains(Set.of(Role.ADVISER));
        assertThat(callers.in(HERE, token("anne", "adviser", ELSEWHERE))).isEmpty();
    }

    private static Jwt token(String subject, String role, Siren tenant) {
        return Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject(subject)
                .claim(
                        "organization",
                        Map.of(
                                "epci-" + tenant,
                                Map.of(
                                        "resource_access",
                                        Map.of("parvis-api", Map.of("roles", List.of(role))))))
                .build();
    }
}
