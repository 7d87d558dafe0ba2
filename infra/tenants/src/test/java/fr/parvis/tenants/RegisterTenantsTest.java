package fr.parvis.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterTenantsTest {

    private final TenantsInMemory directory = new TenantsInMemory();

    @Test
    void registering_twice_tells_once() {
        var register = new RegisterTenants(directory);

        int first = register.register(TenantFiles.demo());
        int second = register.register(TenantFiles.demo());

        assertThat(first).isEqualTo(2);
        assertThat(second).isZero();
    }

    @Test
    void the_event_is_a_cloud_event_keyed_by_siren() {
        var told = KafkaTenantDirectory.record(TenantFiles.demo().getFirst());

        assertThat(told.key()).isEqualTo("200040293");
        assertThat(told.value()).contains("\"slug\":\"clunisois\"");
        assertThat(told.headers().lastHeader("ce_type").value())
                .isEqualTo("tenants.tenant-registered.v1".getBytes(StandardCharsets.UTF_8));
    }

    private static final class TenantsInMemory implements TenantDirectory {
        private final Map<String, Tenant> told = new LinkedHashMap<>();

        @Override
        public Map<String, Tenant> present() {
            return Map.copyOf(told);
        }

        @Override
        public void tell(Tenant tenant) {
            told.put(tenant.siren(), tenant);
        }
    }
}
