package fr.parvis.actions;

import fr.parvis.actions.coverage.MeasureCoverage;
import fr.parvis.actions.coverage.OutlineBook;
import fr.parvis.actions.coverage.TakeOutlines;
import fr.parvis.actions.outcome.Accounts;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CoverageConfiguration {

    @Bean
    MeasureCoverage measureCoverage(
            Accounts accounts, TenantDirectory tenants, InstantSource time) {
        return new MeasureCoverage(accounts, tenants, time);
    }

    @Bean
    TakeOutlines takeOutlines(OutlineBook book, TenantDirectory tenants, InstantSource time) {
        return new TakeOutlines(book, tenants, time);
    }
}
