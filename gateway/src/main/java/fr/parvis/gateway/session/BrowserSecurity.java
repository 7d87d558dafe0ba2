package fr.parvis.gateway.session;

import fr.parvis.gateway.Identity;
import fr.parvis.gateway.problems.Problem;
import fr.parvis.gateway.problems.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Browsers: staff sign in at Keycloak and carry a session cookie; what needs no account passes
 * without one. A call to {@code /api} is never redirected to a login.
 */
@Configuration
class BrowserSecurity {

    static final String[] NO_ACCOUNT = {
        "/r/**", "/p/**", "/u/**", "/d/**", "/c/**", "/assets/**", "/api/docs/**", "/api/docs"
    };

    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self' ";

    @Bean
    @Order(2)
    SecurityFilterChain noAccount(HttpSecurity http, Identity identity) throws Exception {
        return http.securityMatcher(NO_ACCOUNT)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .headers(headers -> headers(headers, identity))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain staff(
            HttpSecurity http,
            OAuth2AuthorizedClientManager clients,
            ClientRegistrationRepository registrations,
            SignedInSessions sessions,
            Identity identity,
            Problems problems)
            throws Exception {
        var api = PathPatternRequestMatcher.pathPattern("/api/**");
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                HttpMethod.GET,
                                                "/app/assets/**",
                                                "/",
                                                "/favicon.ico")
                                        .permitAll()
                                        .requestMatchers(
                                                "/actuator/health/**", "/error", "/problems/**")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .oauth2Login(login -> login.defaultSuccessUrl("/app/"))
                .oidcLogout(
                        logout ->
                                logout.backChannel(
                                        channel ->
                                                channel.logoutHandler(
                                                        (_, _, ended) -> {
                                                            if (ended != null
                                                                    && ended.getPrincipal()
                                                                            instanceof
                                                                            OidcLogoutToken token) {
                                                                sessions.end(token);
                                                            }
                                                        })))
                .logout(logout -> logout.logoutSuccessHandler(atKeycloak(registrations, identity)))
                .csrf(csrf -> csrf.spa())
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(
                        handling ->
                                handling.defaultAuthenticationEntryPointFor(
                                                (request, response, _) ->
                                                        problems.answer(
                                                                Problem.SIGN_IN, request, response),
                                                api)
                                        .accessDeniedHandler(
                                                (request, response, _) ->
                                                        problems.answer(
                                                                Problem.FORGED_FORM,
                                                                request,
                                                                response)))
                .headers(headers -> headers(headers, identity))
                .addFilterAfter(new SessionToken(clients, problems), AuthorizationFilter.class)
                .build();
    }

    // signing out is a form that ends at Keycloak, so its origin is allowed too
    private static void headers(HeadersConfigurer<HttpSecurity> headers, Identity identity) {
        headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives(CONTENT_POLICY + identity.origin()))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }

    // null, not accepted by the checker, keeps the address as it was before the login
    @SuppressWarnings("NullAway")
    private static HttpSessionRequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/app/**"));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static OidcClientInitiatedLogoutSuccessHandler atKeycloak(
            ClientRegistrationRepository registrations, Identity identity) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri(identity.publicUrl() + "/");
        return handler;
    }

    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager clientManager(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository clients) {
        var manager = new DefaultOAuth2AuthorizedClientManager(registrations, clients);
        manager.setAuthorizedClientProvider(
                OAuth2AuthorizedClientProviderBuilder.builder()
                        .authorizationCode()
                        .refreshToken()
                        .build());
        return manager;
    }
}
