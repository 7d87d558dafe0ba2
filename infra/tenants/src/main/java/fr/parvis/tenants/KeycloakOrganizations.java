package fr.parvis.tenants;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Keycloak's organizations: alias {@code epci-SIREN}, a group per kind of people, and on each group
 * the role of {@code parvis-api} that goes with it.
 */
public final class KeycloakOrganizations implements Organizations {

    private static final Map<String, String> ROLE_OF_GROUP =
            Map.of(
                    "coordinators", "coordinator",
                    "advisers", "adviser",
                    "partners", "partner");

    private final KeycloakAdmin keycloak;

    public KeycloakOrganizations(String url, String secret) {
        this.keycloak = new KeycloakAdmin(url, secret);
    }

    /** Repairs what a run that was cut short has left undone. */
    @Override
    public void ensure(Tenant tenant) {
        String groups = "/organizations/" + organizationId(tenant) + "/groups";
        Map<String, String> present = idsByName(keycloak.get(groups));
        ROLE_OF_GROUP.forEach(
                (group, role) -> {
                    String id = present.get(group);
                    String made = id != null ? id : create(groups, group);
                    give(role, groups + "/" + made);
                });
    }

    private String organizationId(Tenant tenant) {
        return find(tenant).orElseGet(() -> create(tenant));
    }

    private Optional<String> find(Tenant tenant) {
        return stream(keycloak.get("/organizations?q=alias:" + tenant.organization()))
                .filter(found -> tenant.organization().equals(found.path("alias").asString()))
                .map(found -> found.path("id").asString())
                .findFirst();
    }

    private String create(Tenant tenant) {
        return keycloak.create(
                "/organizations",
                Map.of("name", tenant.name(), "alias", tenant.organization(), "enabled", true));
    }

    private String create(String groups, String name) {
        return keycloak.create(groups, Map.of("name", name));
    }

    private void give(String role, String group) {
        String roles = group + "/role-mappings/clients/" + apiClientId();
        List<JsonNode> missing =
                stream(keycloak.get(roles + "/available"))
                        .filter(available -> role.equals(available.path("name").asString()))
                        .toList();
        if (!missing.isEmpty()) {
            keycloak.create(roles, missing);
        }
    }

    private String apiClientId() {
        return keycloak.get("/clients?clientId=parvis-api").path(0).path("id").asString();
    }

    private static Map<String, String> idsByName(JsonNode list) {
        return stream(list)
                .collect(
                        Collectors.toMap(
                                node -> node.path("name").asString(),
                                node -> node.path("id").asString()));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
