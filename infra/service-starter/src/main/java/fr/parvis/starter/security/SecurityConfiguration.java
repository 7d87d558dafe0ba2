package fr.parvis.starter.security;

import fr.parvis.starter.events.Subscription;
import fr.parvis.starter.problems.ProblemWriter;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tokens at the door, then the tenant, then the endpoint's own rule. */
@AutoConfiguration(
        beforeName =
                "org.springframework.boot.security.oauth2.server.resource.autoconfigure"
                        + ".OAuth2ResourceServerAutoConfiguration")
@EnableConfigurationProperties(SecuritySettings.class)
public class SecurityConfiguration {

    private static final int AFTER_SECURITY = 0;

    @Bean
    JwtDecoder tokens(SecuritySettings settings, InstantSource time) {
        return Tokens.decoder(settings, time);
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, ProblemWriter problems) {
        var refusals = new SecurityProblems(problems);
        return http.csrf(CsrfConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(
                        it ->
                                it.requestMatchers("/api/**", "/system/**")
                                        .authenticated()
                                        .anyRequest()
                                        .permitAll())
                .exceptionHandling(
                        it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .oauth2ResourceServer(
                        it ->
                                it.authenticationEntryPoint(refusals)
                                        .accessDeniedHandler(refusals)
                                        .jwt(jwt -> {}))
                .build();
    }

    /**
     * Requests are observed once, by HTTP; a second time within the filters costs and tells
     * nothing.
     */
    @Bean
    SecurityObservationSettings observedByHttpAlone() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    StoredGrants grants(Store store) {
        return new StoredGrants(store.systemCollection("grants", StoredGrants.Stored.class));
    }

    @Bean
    Subscription grantChanges(StoredGrants grants) {
        return Subscription.to("parvis.partners", "grants")
                .on("partners.api-grant-changed.v1", GrantChanged.class, grants::changed);
    }

    @Bean
    StoredDeputies deputies(Store store, InstantSource time) {
        return new StoredDeputies(
                store.systemCollection(
                        "deputies", StoredDeputies.Stored.class, StoredDeputies.BY_ACCOUNT),
                time);
    }

    @Bean
    Subscription deputiesNamed(StoredDeputies deputies) {
        return Subscription.to("parvis.actions", "deputies")
                .on("actions.deputy-named.v1", DeputyNamed.class, deputies::named);
    }

    @Bean
    Callers callers(Grants grants, Deputies deputies) {
        return new Callers(grants, deputies);
    }

    @Bean
    FilterRegistrationBean<TenantFilter> tenantFilter(
            TenantDirectory directory, Callers callers, ProblemWriter problems) {
        var filter = new FilterRegistrationBean<>(new TenantFilter(directory, callers, problems));
        filter.setOrder(AFTER_SECURITY);
        return filter;
    }

    @Bean
    WebMvcConfigurer accessToEndpoints() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessCheck());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> all) {
                all.add(new CallerInRequest());
            }
        };
    }
}
