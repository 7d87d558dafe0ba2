package fr.parvis.gateway;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where people and programs prove who they are.
 *
 * @param issuer the realm's address, as its tokens name it
 * @param secret of the gateway's own client
 * @param publicUrl origin of the gateway as browsers see it, without trailing slash
 */
@Validated
@ConfigurationProperties("parvis.identity")
public record Identity(
        @NotBlank String issuer, @NotBlank String secret, @NotBlank String publicUrl) {

    public String endpoint(String name) {
        return issuer + "/protocol/openid-connect/" + name;
    }

    /** Origin of Keycloak. */
    public String origin() {
        return issuer.replaceFirst("(https?://[^/]+).*", "$1");
    }

    public boolean isSecure() {
        return publicUrl.startsWith("https:");
    }
}
