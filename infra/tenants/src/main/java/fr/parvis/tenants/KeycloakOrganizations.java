package fr.parvis.tenants;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
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

    @Override
    public void ensure(Tenant tenant) {
        String organization = "/organizations/" + organizationId(tenant);
        Set<String> groups = names(keycloak.get(organization + "/groups"));
        ROLE_OF_GROUP.keySet().stream()
                .filter(group -> !groups.contains(group))
                .forEach(group -> addGroup(organization, group));
    }

    private String organizationId(Tenant tenant) {
        return find(tenant).orElseGet(() -> create(tenant));
    }

    private Optional<String> find(Tenant tenant) {
        return stream(keycloak.get("/organizations?q=siren:" + tenant.siren()))
                .filter(found -> tenant.organization().equals(found.path("alias").asString()))
                .map(found -> found.path("id").asString())
                .findFirst();
    }

    private String create(Tenant tenant) {
        return keycloak.create(
                "/organizations",
                Map.of(
                        "name", tenant.name(),
                        "alias", tenant.organization(),
                        "enabled", true,
                        "attributes", Map.of("siren", List.of(tenant.siren()))));
    }

    private void addGroup(String organization, String group) {
        String id = keycloak.create(organization + "/groups", Map.of("name", group));
        String roles =
                "%s/groups/%s/role-mappings/clients/%s".formatted(organization, id, apiClientId());
        List<JsonNode> wanted =
                stream(keycloak.get(roles + "/available"))
                        .filter(role -> hasName(role, ROLE_OF_GROUP.get(group)))
                        .toList();
        keycloak.create(roles, wanted);
    }

    private String apiClientId() {
        return keycloak.get("/clients?clientId=parvis-api").path(0).path("id").asString();
    }

    private static boolean hasName(JsonNode node, @Nullable String name) {
        return node.path("name").asString().equals(name);
    }

    private static Set<String> names(JsonNode list) {
        return stream(list).map(node -> node.path("name").asString()).collect(Collectors.toSet());
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
