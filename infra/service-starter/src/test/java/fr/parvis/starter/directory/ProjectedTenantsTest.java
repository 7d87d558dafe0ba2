package fr.parvis.starter.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectedTenantsTest {

    private static final Siren CLUNISOIS = new Siren("200040293");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    private final ProjectedTenants tenants = new ProjectedTenants();

    @Test
    void a_tenant_answers_to_its_slug_and_to_its_former_ones() {
        tenants.put(clunisois("clunisois", "pays-de-cluny"), MONDAY);

        assertThat(tenants.bySlug("clunisois")).isPresent();
        assertThat(tenants.bySlug("pays-de-cluny").orElseThrow().slug()).isEqualTo("clunisois");
        assertThat(tenants.bySlug("mauriac")).isEmpty();
    }

    @Test
    void an_older_telling_never_overwrites_a_newer_one() {
        tenants.put(clunisois("new"), TUESDAY);

        assertThat(tenants.put(clunisois("old"), MONDAY)).isFalse();
        assertThat(tenants.remove(CLUNISOIS, MONDAY)).isFalse();

        assertThat(tenants.bySiren(CLUNISOIS).orElseThrow().slug()).isEqualTo("new");
        assertThat(tenants.bySlug("old")).isEmpty();
    }

    @Test
    void a_tenant_that_is_gone_answers_to_nothing() {
        tenants.put(clunisois("clunisois"), MONDAY);

        assertThat(tenants.remove(CLUNISOIS, TUESDAY)).isTrue();

        assertThat(tenants.all()).isEmpty();
        assertThat(tenants.bySlug("clunisois")).isEmpty();
    }

    @Test
    void it_is_complete_with_its_first_tenant_or_at_the_end_of_an_empty_topic() {
        assertThat(tenants.isComplete()).isFalse();

        tenants.complete();

        assertThat(tenants.isComplete()).isTrue();
    }

    private static Tenant clunisois(String slug, String... former) {
        return new Tenant(
                CLUNISOIS,
                slug,
                List.of(former),
                "CC du Clunisois",
                "France services de Cluny",
                ZoneId.of("Europe/Paris"),
                "FR",
                new Tenant.Colours(null, null),
                new Tenant.Sender("Cluny", "a@clunisois.example"),
                null,
                null,
                List.of(),
                List.of("71137"),
                Map.of());
    }
}
