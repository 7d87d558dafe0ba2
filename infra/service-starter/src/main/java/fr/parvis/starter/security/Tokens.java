package fr.parvis.starter.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * How a token is checked: RS256 by a key of the realm, issuer, audience and times. Keys already
 * fetched go on working while Keycloak is away.
 */
final class Tokens {

    private static final int FETCH_TIMEOUT_MILLIS = 2_000;
    private static final long KEYS_LIVE_MILLIS = Duration.ofMinutes(10).toMillis();
    private static final long KEYS_OUTLIVE_KEYCLOAK_MILLIS = Duration.ofHours(24).toMillis();

    private Tokens() {}

    static JwtDecoder decoder(SecuritySettings settings, InstantSource time) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys(settings)));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(checks(settings, time));
        return new RememberedTokens(decoder, settings.remembered(), time);
    }

    private static JWKSource<SecurityContext> keys(SecuritySettings settings) {
        try {
            var retriever =
                    new DefaultResourceRetriever(FETCH_TIMEOUT_MILLIS, FETCH_TIMEOUT_MILLIS);
            return JWKSourceBuilder.create(URI.create(settings.keysUrl()).toURL(), retriever)
                    .cache(KEYS_LIVE_MILLIS, 3L * FETCH_TIMEOUT_MILLIS)
                    .outageTolerant(KEYS_OUTLIVE_KEYCLOAK_MILLIS)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not an address of keys: " + settings.keysUrl(), e);
        }
    }

    private static OAuth2TokenValidator<Jwt> checks(SecuritySettings settings, InstantSource time) {
        var times = new JwtTimestampValidator(Duration.ZERO);
        times.setClock(time instanceof Clock clock ? clock : time.withZone(ZoneOffset.UTC));
        return new DelegatingOAuth2TokenValidator<>(
                List.of(
                        times,
                        new JwtIssuerValidator(settings.issuer()),
                        audience(settings.audience()),
                        expiring()));
    }

    private static OAuth2TokenValidator<Jwt> audience(String audience) {
        return new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, aud -> aud != null && aud.contains(audience));
    }

    private static OAuth2TokenValidator<Jwt> expiring() {
        return new JwtClaimValidator<>(JwtClaimNames.EXP, exp -> exp != null);
    }
}
