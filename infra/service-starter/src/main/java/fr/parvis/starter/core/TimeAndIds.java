package fr.parvis.starter.core;

import com.fasterxml.uuid.Generators;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The clock and the ids of production; a test brings its own. */
@AutoConfiguration
public class TimeAndIds {

    @Bean
    @ConditionalOnMissingBean
    InstantSource time() {
        return InstantSource.system();
    }

    @Bean
    @ConditionalOnMissingBean
    Ids ids() {
        return Generators.timeBasedEpochGenerator()::generate;
    }

    @Bean
    ServiceName serviceName(Environment environment) {
        return new ServiceName(environment.getRequiredProperty("spring.application.name"));
    }
}
