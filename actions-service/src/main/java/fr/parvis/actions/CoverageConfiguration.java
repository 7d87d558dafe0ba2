package fr.parvis.actions;

import fr.parvis.actions.coverage.MeasureCoverage;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CoverageConfiguration {

    @Bean
    MeasureCoverage measureCoverage(
            Occurrences occurrences, TenantDirectory tenants, InstantSource time) {
        return new MeasureCoverage(occurrences, tenants, time);
    }
}
