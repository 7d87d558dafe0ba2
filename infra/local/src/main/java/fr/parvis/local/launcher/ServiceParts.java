package fr.parvis.local.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The gateway and the four services. */
final class ServiceParts {

    private static final String GATEWAY = "gateway";
    private static final int HEAP_MEGABYTES = 192;

    /** Eight hundred answers at once hold buffers on both sides of the gateway. */
    private static final int GATEWAY_HEAP_MEGABYTES = 384;

    private final Settings settings;
    private final Elsewhere elsewhere;
    private final Secrets secrets;

    ServiceParts(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.elsewhere = new Elsewhere(settings);
        this.secrets = secrets;
    }

    Stream<Part> parts() {
        return Stream.of(
                service("actions-service", Listener.ACTIONS),
                service("partners-service", Listener.PARTNERS),
                service("volunteers-service", Listener.VOLUNTEERS),
                service("notifications-service", Listener.NOTIFICATIONS),
                part(GATEWAY, Listener.GATEWAY, Set.of("mongodb", "keycloak")));
    }

    private Part service(String name, Listener listener) {
        return part(name, listener, Set.of("mongodb", "kafka", "mailbox", Up.DIRECTORY));
    }

    private Part part(String name, Listener listener, Set<String> after) {
        String url = settings.origin("http", listener);
        return new Part(
                name,
                name.equals(GATEWAY) ? Part.Wave.ENTRANCE : Part.Wave.SERVICES,
                url,
                false,
                List.of(listener),
                after,
                () -> launch(name, listener),
                HealthChecks.page(url + "/actuator/health/readiness"),
                Duration.ofMinutes(6));
    }

    private Launch launch(String name, Listener listener) {
        Path home = settings.home();
        Path built = new BuiltJars(settings.checkout()).service(name);
        Path jar = new UnpackedService(name, built, home.resolve("apps")).thinJar();
        int heap = name.equals(GATEWAY) ? GATEWAY_HEAP_MEGABYTES : HEAP_MEGABYTES;
        return new Launch(Jvm.jar(heap, jar), environment(name, listener), home, List.of(jar));
    }

    private Map<String, String> environment(String name, Listener listener) {
        Map<String, String> environment = new HashMap<>(addresses());
        environment.put("SERVER_PORT", String.valueOf(settings.port(listener)));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("PARVIS_PROFILE", "local");
        environment.put("PARVIS_KAFKA_INSTANCE", "1");
        environment.putAll(secretsOf(name));
        return environment;
    }

    private Map<String, String> secretsOf(String name) {
        return name.equals(GATEWAY)
                ? Map.of("PARVIS_GATEWAY_SECRET", secrets.gateway())
                : Map.of("PARVIS_LINK_KEYS", "1:" + secrets.get("links." + name));
    }

    private Map<String, String> addresses() {
        return Map.of(
                "PARVIS_MONGODB_URI", elsewhere.mongodbUri(),
                "PARVIS_KAFKA_SERVERS", elsewhere.kafkaServers(),
                "PARVIS_ISSUER", elsewhere.keycloakUrl() + "/realms/parvis",
                "PARVIS_SMTP_URL", elsewhere.smtpUrl(),
                "PARVIS_PUBLIC_URL", settings.publicUrl(),
                "PARVIS_ACTIONS_URL", settings.origin("http", Listener.ACTIONS),
                "PARVIS_PARTNERS_URL", settings.origin("http", Listener.PARTNERS),
                "PARVIS_VOLUNTEERS_URL", settings.origin("http", Listener.VOLUNTEERS),
                "PARVIS_NOTIFICATIONS_URL", settings.origin("http", Listener.NOTIFICATIONS));
    }
}
