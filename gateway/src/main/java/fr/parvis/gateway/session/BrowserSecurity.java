package fr.parvis.gateway.session;

import fr.parvis.gateway.Identity;
import fr.parvis.gateway.problems.Problem;
import fr.parvis.gateway.problems.Problems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OidcLogoutConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
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

    /**
     * Requests are observed once, by HTTP; a second time within the filters costs and tells
     * nothing.
     */
    @Bean
    SecurityObservationSettings observedByHttpAlone() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(2)
    SecurityFilterChain noAccount(
            HttpSecurity http,
            Identity identity,
            @Value("${parvis.public-pages}") String publicPages)
            throws Exception {
        return http.securityMatchers(
                        each -> each.requestMatchers(NO_ACCOUNT).requestMatchers(publicPages))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders.with(identity))
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
        return http.authorizeHttpRequests(BrowserSecurity::staffOnly)
                .oauth2Login(login -> login.defaultSuccessUrl("/app/"))
                .oidcLogout(logout -> logout.backChannel(ending(sessions)))
                .logout(logout -> logout.logoutSuccessHandler(atKeycloak(registrations, identity)))
                .csrf(csrf -> csrf.spa())
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(refusals(problems))
                .headers(SecurityHeaders.with(identity))
                .addFilterAfter(new SessionToken(clients, problems), AuthorizationFilter.class)
                .build();
    }

    private static void staffOnly(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests) {
        requests.requestMatchers(HttpMethod.GET, "/app/assets/**", "/", "/favicon.ico")
                .permitAll()
                .requestMatchers("/actuator/health/**", "/error", "/problems/**")
                .permitAll()
                .anyRequest()
                .authenticated();
    }

    private static Customizer<OidcLogoutConfigurer<HttpSecurity>.BackChannelLogoutConfigurer>
            ending(SignedInSessions sessions) {
        return channel ->
                channel.logoutHandler(
                        (_, _, ended) -> {
                            if (ended != null
                                    && ended.getPrincipal() instanceof OidcLogoutToken token) {
                                sessions.end(token);
                            }
                        });
    }

    private static Customizer<ExceptionHandlingConfigurer<HttpSecurity>> refusals(
            Problems problems) {
        return handling ->
                handling.defaultAuthenticationEntryPointFor(
                                (request, response, _) ->
                                        problems.answer(Problem.SIGN_IN, request, response),
                                PathPatternRequestMatcher.pathPattern("/api/**"))
                        .accessDeniedHandler(
                                (request, response, _) ->
                                        problems.answer(Problem.FORGED_FORM, request, response));
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
}
