package fr.parvis.starter.test.web;

import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.test.TestTenants;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A service with one controller, to try the starter's web on. */
@SpringBootApplication
class TrialService {

    @Bean
    @Primary
    TenantDirectory twoTenants() {
        var both =
                List.of(
                        tenant(TestTenants.CLUNISOIS, "clunisois", "cluny"),
                        tenant(TestTenants.MAURIAC, "mauriac", "paysmauriac"));
        return new TenantDirectory() {
            @Override
            public Optional<Tenant> bySlug(String slug) {
                return both.stream().filter(it -> it.slug().equals(slug)).findFirst();
            }

            @Override
            public Optional<Tenant> bySiren(Siren siren) {
                return both.stream().filter(it -> it.siren().equals(siren)).findFirst();
            }

            @Override
            public List<Tenant> all() {
                return both;
            }
        };
    }

    private static Tenant tenant(Siren siren, String slug, String former) {
        return new Tenant(
                siren,
                slug,
                List.of(former),
                "CC " + slug,
                "France services de " + slug,
                ZoneId.of("Europe/Paris"),
                "FR",
                new Tenant.Colours(null, null),
                new Tenant.Sender("France services", "fs@example.org"),
                null,
                null,
                List.of(),
                List.of(),
                Map.of());
    }
}
