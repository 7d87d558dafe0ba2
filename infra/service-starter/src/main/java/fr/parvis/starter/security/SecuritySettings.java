package fr.parvis.starter.security;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are believed.
 *
 * @param issuer the realm, as tokens name it
 * @param keys where its public keys are fetched; by default below the issuer
 * @param audience what {@code aud} must contain
 * @param remembered how long a verified token is known again without a new check
 */
@Validated
@ConfigurationProperties("parvis.security")
public record SecuritySettings(
        @NotBlank String issuer,
        @Nullable String keys,
        @DefaultValue("parvis-api") String audience,
        @DefaultValue("60s") Duration remembered) {

    String keysUrl() {
        return keys == null || keys.isBlank() ? issuer + "/protocol/openid-connect/certs" : keys;
    }
}
