package fr.parvis.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** Signs tokens as the realm does; its public key is served by {@link Neighbour}. */
final class Realm {

    private final RSAKey key;
    private final String issuer;

    Realm(String issuer) {
        this.issuer = issuer;
        this.key = newKey();
    }

    String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    String token(String client) {
        return token(client, issuer, "parvis-api", Duration.ofMinutes(5), key);
    }

    String expired() {
        return token("a", issuer, "parvis-api", Duration.ofMinutes(-5), key);
    }

    String ofAnotherIssuer() {
        return token("a", "http://elsewhere", "parvis-api", Duration.ofMinutes(5), key);
    }

    String forAnotherAudience() {
        return token("a", issuer, "account", Duration.ofMinutes(5), key);
    }

    String forged() {
        return token("a", issuer, "parvis-api", Duration.ofMinutes(5), newKey());
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("k").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(
            String client, String issuer, String audience, Duration life, RSAKey key) {
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience(audience)
                        .subject("s")
                        .claim("azp", client)
                        .expirationTime(Date.from(Instant.now().plus(life)))
                        .build();
        var token =
                new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
