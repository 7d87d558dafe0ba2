package fr.parvis.tenants;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells every service about the declared tenants that are new or have changed. */
public final class RegisterTenants {

    private final TenantDirectory directory;

    public RegisterTenants(TenantDirectory directory) {
        this.directory = directory;
    }

    /**
     * @return how many were told
     * @throws TenantRefused if a name collides with that of a tenant registered before
     */
    public int register(List<Tenant> declared) {
        Map<String, Tenant> known = directory.present();
        refuseCollisions(known, declared);
        List<Tenant> changed =
                declared.stream()
                        .filter(tenant -> !tenant.equals(known.get(tenant.siren())))
                        .toList();
        changed.forEach(directory::tell);
        return changed.size();
    }

    private static void refuseCollisions(Map<String, Tenant> known, List<Tenant> declared) {
        Map<String, Tenant> all = new LinkedHashMap<>(known);
        declared.forEach(tenant -> all.put(tenant.siren(), tenant));
        TenantFiles.checked(List.copyOf(all.values()));
    }

    /**
     * Registers the files of a directory, or the demo tenants when none is given. Reads {@code
     * PARVIS_KAFKA_SERVERS}, {@code PARVIS_KEYCLOAK_URL} and {@code PARVIS_TENANTS_SECRET}.
     */
    public static void main(String[] arguments) {
        List<Tenant> declared =
                arguments.length > 0 ? TenantFiles.in(Path.of(arguments[0])) : TenantFiles.demo();
        try (var directory = new KafkaTenantDirectory(setting("PARVIS_KAFKA_SERVERS"))) {
            new RegisterTenants(directory).register(declared);
        }
        var organizations =
                new KeycloakOrganizations(
                        setting("PARVIS_KEYCLOAK_URL"), setting("PARVIS_TENANTS_SECRET"));
        declared.forEach(organizations::ensure);
    }

    private static String setting(String name) {
        return Objects.requireNonNull(System.getenv(name), name + " is missing");
    }
}
