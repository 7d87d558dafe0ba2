package fr.parvis.local.launcher;

import fr.parvis.local.kafka.CreateTopics;
import fr.parvis.tenants.KafkaTenantDirectory;
import fr.parvis.tenants.KeycloakOrganizations;
import fr.parvis.tenants.RegisterTenants;
import fr.parvis.tenants.TenantFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code ./parvis up}: everything that is not there or not well is started, the rest is left. */
final class Up {

    /** The step after which topics exist and services can read who the tenants are. */
    static final String DIRECTORY = "tenants";

    private final List<Part> parts;
    private final Bringing bringing;
    private final Elsewhere elsewhere;
    private final Secrets secrets;

    Up(List<Part> parts, Bringing bringing, Elsewhere elsewhere, Secrets secrets) {
        this.parts = parts;
        this.bringing = bringing;
        this.elsewhere = elsewhere;
        this.secrets = secrets;
    }

    /** Returns what went wrong. */
    Set<Throwable> run() {
        List<Step> steps = new ArrayList<>();
        parts.stream().filter(Part::isFirst).map(this::start).forEach(steps::add);
        steps.add(new Step(DIRECTORY, Set.of("kafka"), this::registerTenants));
        steps.add(new Step("organizations", Set.of("keycloak"), this::ensureOrganizations));
        parts.stream().filter(part -> !part.isFirst()).map(this::start).forEach(steps::add);
        return Order.run(steps);
    }

    private Step start(Part part) {
        return new Step(part.name(), part.after(), () -> bringing.bring(part));
    }

    private void registerTenants() {
        CreateTopics.on(elsewhere.kafkaServers());
        try (var directory = new KafkaTenantDirectory(elsewhere.kafkaServers())) {
            new RegisterTenants(directory).register(TenantFiles.demo());
        }
    }

    private void ensureOrganizations() {
        var organizations = new KeycloakOrganizations(elsewhere.keycloakUrl(), secrets.tenants());
        TenantFiles.demo().forEach(organizations::ensure);
    }
}
