package fr.parvis.starter.test;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Access tokens shaped as Keycloak's: roles of people under their organization, the integrator of
 * machine clients. The subject of a person is {@code role@siren}.
 */
public final class TestTokens {

    private static final Duration LIFE = Duration.ofHours(1);

    private TestTokens() {}

    public static String coordinator(String siren) {
        return person("coordinator", siren);
    }

    public static String adviser(String siren) {
        return person("adviser", siren);
    }

    public static String partner(String siren) {
        return person("partner", siren);
    }

    /** Someone who is in the organization, with no role in it. */
    public static String member(String siren) {
        return signed(claims("member@" + siren).claim("organization", organization(siren)));
    }

    public static String platformAdmin() {
        return signed(
                claims("admin").claim("realm_access", Map.of("roles", List.of("platform-admin"))));
    }

    /**
     * A machine client.
     *
     * @param scopes separated by spaces, e.g. {@code volunteers.read calls.write}
     */
    public static String client(String integratorId, String scopes) {
        return signed(
                claims("service-account-" + integratorId)
                        .claim("integrator_id", integratorId)
                        .claim("azp", integratorId)
                        .claim("client_id", integratorId)
                        .claim("scope", scopes));
    }

    public static String expired(String siren) {
        var anHourAgo = Instant.now().minus(LIFE);
        return signed(
                claims("coordinator@" + siren)
                        .claim("organization", organization(siren, "coordinator"))
                        .expirationTime(Date.from(anHourAgo)));
    }

    /** Signed with a key that is not the issuer's. */
    public static String forged(String siren) {
        return TestIssuer.instance().forge(coordinatorClaims(siren).build());
    }

    /** Signed with nothing: algorithm {@code none}. */
    public static String unsigned(String siren) {
        return new PlainJWT(coordinatorClaims(siren).build()).serialize();
    }

    /** Meant for another service than ours. */
    public static String forAnotherAudience(String siren) {
        return signed(coordinatorClaims(siren).audience("account"));
    }

    public static String ofAnotherIssuer(String siren) {
        return signed(coordinatorClaims(siren).issuer("http://127.0.0.1:1/realms/parvis"));
    }

    /** Somebody's token with one claim of any shape. */
    public static String saying(String claim, Object value) {
        return signed(claims("somebody").claim(claim, value));
    }

    private static String person(String role, String siren) {
        return signed(claims(role + "@" + siren).claim("organization", organization(siren, role)));
    }

    private static JWTClaimsSet.Builder coordinatorClaims(String siren) {
        return claims("coordinator@" + siren)
                .claim("organization", organization(siren, "coordinator"));
    }

    private static String signed(JWTClaimsSet.Builder claims) {
        return TestIssuer.instance().sign(claims.build());
    }

    private static JWTClaimsSet.Builder claims(String subject) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(TestIssuer.instance().uri())
                .subject(subject)
                .audience("parvis-api")
                .issueTime(Date.from(now.minusSeconds(5)))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(UUID.randomUUID().toString())
                .claim("typ", "Bearer")
                .claim("azp", "gateway")
                .claim("scope", "openid organization");
    }

    private static Map<String, Object> organization(String siren, String... roles) {
        return Map.of(
                "epci-" + siren,
                Map.of(
                        "id",
                        UUID.nameUUIDFromBytes(siren.getBytes()).toString(),
                        "resource_access",
                        Map.of("parvis-api", Map.of("roles", List.of(roles)))));
    }
}
