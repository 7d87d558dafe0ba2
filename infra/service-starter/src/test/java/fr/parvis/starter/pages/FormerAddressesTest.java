package fr.parvis.starter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FormerAddressesTest {

    private static final Tenant RENAMED =
            new Tenant(
                    new Siren("200040293"),
                    "clunisois",
                    List.of("cluny", "d"),
                    "CC du Clunisois",
                    "France services de Cluny",
                    ZoneId.of("Europe/Paris"),
                    "FR",
                    new Tenant.Colours(null, null),
                    new Tenant.Sender("France services", "cluny@clunisois.example"),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    Map.of());

    @Test
    void an_address_printed_before_the_tenant_was_renamed_leads_to_the_present_one()
            throws Exception {
        var answer = answer("/cluny/agenda", "commune=71137");

        assertThat(answer.getStatus()).isEqualTo(308);
        assertThat(answer.getHeader("Location")).isEqualTo("/clunisois/agenda?commune=71137");
        assertThat(answer("/cluny/s/0k7m2qx4", "").getHeader("Location"))
                .isEqualTo("/clunisois/s/0k7m2qx4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/clunisois/agenda",
                "/nobody/agenda",
                "/api/v1/cluny/actions",
                "/d/abc",
                "/assets/cluny/public.css",
                "/cluny"
            })
    void other_addresses_are_left_alone(String path) throws Exception {
        assertThat(answer(path, "").getStatus()).isEqualTo(200);
    }

    private static MockHttpServletResponse answer(String path, String query) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        var response = new MockHttpServletResponse();
        new FormerAddresses(directory()).doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static TenantDirectory directory() {
        return new TenantDirectory() {
            @Override
            public Optional<Tenant> bySlug(String slug) {
                return Optional.of(RENAMED).filter(it -> it.slug().equals(slug));
            }

            @Override
            public Optional<Tenant> bySiren(Siren siren) {
                return Optional.of(RENAMED).filter(it -> it.siren().equals(siren));
            }

            @Override
            public List<Tenant> all() {
                return List.of(RENAMED);
            }
        };
    }
}
