package fr.parvis.gateway.bearer;

import fr.parvis.gateway.Identity;
import fr.parvis.gateway.problems.Problem;
import fr.parvis.gateway.problems.Problems;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** Programs: a bearer token on each request, no session, no cookie, hence no forged form. */
@Configuration
class BearerSecurity {

    private static final String AUDIENCE = "parvis-api";

    @Bean
    @Order(1)
    SecurityFilterChain bearer(HttpSecurity http, JwtDecoder tokens, Problems problems)
            throws Exception {
        return http.securityMatcher(
                        request ->
                                request.getRequestURI().startsWith("/api/")
                                        && request.getHeader(HttpHeaders.AUTHORIZATION) != null)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(
                        server ->
                                server.jwt(jwt -> jwt.decoder(tokens))
                                        .authenticationEntryPoint(
                                                (request, response, _) -> {
                                                    response.setHeader(
                                                            HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                                                    problems.answer(
                                                            Problem.BAD_TOKEN, request, response);
                                                }))
                .build();
    }

    @Bean
    JwtDecoder tokens(Identity identity, InstantSource clock) {
        var verifier =
                NimbusJwtDecoder.withJwkSetUri(identity.endpoint("certs"))
                        .jwsAlgorithm(SignatureAlgorithm.RS256)
                        .build();
        verifier.setJwtValidator(
                new DelegatingOAuth2TokenValidator<Jwt>(
                        JwtValidators.createDefaultWithIssuer(identity.issuer()),
                        new JwtClaimValidator<java.util.Collection<String>>(
                                "aud",
                                audience -> audience != null && audience.contains(AUDIENCE))));
        return new RememberedTokens(verifier, clock);
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
