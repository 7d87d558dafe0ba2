package fr.parvis.gateway.session;

import fr.parvis.gateway.Identity;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers may do with our pages. */
final class SecurityHeaders {

    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self' ";

    private SecurityHeaders() {}

    /** Signing out is a form that ends at Keycloak, so its origin is allowed too. */
    static Customizer<HeadersConfigurer<HttpSecurity>> with(Identity identity) {
        return headers ->
                headers.contentSecurityPolicy(
                                policy ->
                                        policy.policyDirectives(CONTENT_POLICY + identity.origin()))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }
}
