package fr.parvis.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TenantFilesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void the_demo_tenants_keep_every_rule() {
        List<Tenant> tenants = TenantFiles.demo();

        assertThat(tenants).extracting(Tenant::slug).containsExactly("clunisois", "mauriac");
        assertThat(tenants.getFirst().communes()).hasSize(41);
        assertThat(tenants.getFirst().centres()).hasSize(41);
        assertThat(tenants.getLast().communes()).hasSize(11).contains("15120");
    }

    @Test
    void a_mistyped_siren_is_refused_by_its_key() {
        assertRefused(file -> file.put("siren", "200040294"), "SIREN");
    }

    @Test
    void a_reserved_word_is_no_name() {
        assertRefused(file -> file.put("slug", "api"), "réservé");
    }

    @Test
    void a_pale_colour_is_refused() {
        assertRefused(
                file -> {
                    file.withObject("/colours").put("accent", "#ffcc00");
                    return file;
                },
                "contraste");
    }

    @Test
    void a_colour_that_is_readable_on_white_alone_is_refused() {
        assertRefused(
                file -> {
                    file.withObject("/colours").put("secondary", "#767676");
                    return file;
                },
                "contraste");
    }

    @Test
    void a_house_outside_the_territory_is_refused() {
        assertRefused(
                file -> {
                    ((ObjectNode) file.path("houses").path(0)).put("insee", "15120");
                    return file;
                },
                "territoire");
    }

    @Test
    void two_tenants_never_share_a_name_in_paths() {
        Tenant clunisois = TenantFiles.demo().getFirst();
        Tenant renamed =
                changed(TenantFiles.demo().getLast(), file -> file.put("slug", "clunisois"));

        assertThatThrownBy(() -> TenantFiles.checked(List.of(clunisois, renamed)))
                .isInstanceOf(TenantRefused.class);
    }

    private static void assertRefused(UnaryOperator<ObjectNode> change, String reason) {
        Tenant tenant = changed(TenantFiles.demo().getFirst(), change);

        assertThatThrownBy(() -> TenantFiles.checked(List.of(tenant)))
                .isInstanceOf(TenantRefused.class)
                .hasMessageContaining(reason);
    }

    private static Tenant changed(Tenant tenant, UnaryOperator<ObjectNode> change) {
        ObjectNode file = JSON.valueToTree(tenant);
        return JSON.treeToValue(change.apply(file), Tenant.class);
    }
}
