package fr.parvis.gateway.session;

import fr.parvis.gateway.Identity;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * The gateway as a client of Keycloak. Every address is derived from the issuer, so that the
 * gateway starts while Keycloak is away.
 */
@Configuration
class KeycloakLogin {

    static final String REGISTRATION = "keycloak";

    @Bean
    ClientRegistrationRepository clientRegistrations(Identity identity) {
        return new InMemoryClientRegistrationRepository(registration(identity));
    }

    private static ClientRegistration registration(Identity identity) {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId("gateway")
                .clientSecret(identity.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(identity.publicUrl() + "/login/oauth2/code/" + REGISTRATION)
                .scope("openid", "organization:*")
                .issuerUri(identity.issuer())
                .authorizationUri(identity.endpoint("auth"))
                .tokenUri(identity.endpoint("token"))
                .jwkSetUri(identity.endpoint("certs"))
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(
                        Map.of("end_session_endpoint", identity.endpoint("logout")))
                .build();
    }
}
