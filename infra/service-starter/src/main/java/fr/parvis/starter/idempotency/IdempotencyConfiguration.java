package fr.parvis.starter.idempotency;

import fr.parvis.starter.core.Ids;
import fr.parvis.starter.problems.ProblemWriter;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Idempotency-Key on every {@code POST} of a tenant. */
@AutoConfiguration
public class IdempotencyConfiguration {

    private static final int INSIDE_THE_TENANT = 10;

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            Store store, Ids ids, InstantSource time, ProblemWriter problems) {
        var stored =
                store.collection(
                        "idempotencyKeys",
                        Claim.class,
                        Index.on("expiresAt").expireAfter(Duration.ZERO));
        var filter =
                new FilterRegistrationBean<>(
                        new IdempotencyFilter(new Claims(stored, ids, time), problems));
        filter.setOrder(INSIDE_THE_TENANT);
        return filter;
    }

    @Bean
    WebMvcConfigurer newIds(Ids ids) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> all) {
                all.add(new NewIdArgument(ids));
            }
        };
    }
}
