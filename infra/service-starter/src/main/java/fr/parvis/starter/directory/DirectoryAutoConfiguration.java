package fr.parvis.starter.directory;

import fr.parvis.starter.events.KafkaClients;
import fr.parvis.starter.events.Topics;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.tenancy.TenantDirectory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** The tenant directory of a service. */
@AutoConfiguration
public class DirectoryAutoConfiguration {

    @Bean
    ProjectedTenants tenants() {
        return new ProjectedTenants();
    }

    @Bean
    TenantReader tenantReader(
            KafkaClients clients, Topics topics, ProjectedTenants tenants, Store store) {
        var copies = store.systemCollection("tenants", TenantCopy.class);
        return new TenantReader(
                clients, topics.tenants(), tenants, new TenantProjection(tenants, copies));
    }

    @Bean
    HealthIndicator directoryHealthIndicator(TenantDirectory tenants) {
        return () ->
                (tenants.isComplete() ? Health.up() : Health.down())
                        .withDetail("tenants", tenants.all().size())
                        .build();
    }
}
