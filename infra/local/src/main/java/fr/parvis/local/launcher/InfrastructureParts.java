package fr.parvis.local.launcher;

import fr.parvis.local.keycloak.KeycloakDistribution;
import fr.parvis.local.keycloak.KeycloakHome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Store, broker, mailbox and identity: what production has from others. */
final class InfrastructureParts {

    private static final Map<String, String> LOCAL = Map.of("PARVIS_PROFILE", "local");
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Settings settings;
    private final Elsewhere elsewhere;
    private final Logs logs;
    private final Secrets secrets;
    private final Path home;
    private final LocalPrograms programs;

    InfrastructureParts(Settings settings, Logs logs, Secrets secrets) {
        this.settings = settings;
        this.elsewhere = new Elsewhere(settings);
        this.logs = logs;
        this.secrets = secrets;
        this.home = settings.home();
        this.programs = LocalPrograms.of(settings);
    }

    Stream<Part> parts() {
        return Stream.of(mongodb(), kafka(), mailbox(), keycloak());
    }

    private Part mongodb() {
        int port = settings.port(Listener.MONGODB);
        return part(
                "mongodb",
                elsewhere.mongodbUri(),
                elsewhere.mongodb(),
                List.of(Listener.MONGODB),
                () -> own("mongodb", settings.storeHeap(), "store.EmbeddedStoreMain", port),
                HealthChecks.mongo(port));
    }

    private Part kafka() {
        int port = settings.port(Listener.KAFKA);
        return part(
                "kafka",
                "kafka://" + elsewhere.kafkaServers(),
                elsewhere.kafka(),
                List.of(Listener.KAFKA),
                () -> own("kafka", 256, "kafka.BrokerMain", port),
                HealthChecks.kafka(port));
    }

    private Part mailbox() {
        int port = settings.port(Listener.SMTP);
        int page = settings.port(Listener.MAILBOX_PAGE);
        return part(
                "mailbox",
                elsewhere.smtp().orElseGet(() -> settings.origin("http", Listener.MAILBOX_PAGE)),
                elsewhere.smtp(),
                List.of(Listener.SMTP, Listener.MAILBOX_PAGE),
                () -> own("mailbox", 96, "mailbox.MailboxMain", port, page),
                HealthChecks.greeting(port));
    }

    private Part keycloak() {
        String url = elsewhere.keycloakUrl();
        return part(
                "keycloak",
                url,
                elsewhere.keycloak(),
                List.of(Listener.KEYCLOAK),
                this::launchKeycloak,
                HealthChecks.page(url + "/realms/parvis/.well-known/openid-configuration"));
    }

    private Part part(
            String name,
            String url,
            Optional<String> external,
            List<Listener> listeners,
            Supplier<Launch> launch,
            HealthCheck health) {
        return new Part(
                name,
                Part.Wave.INFRASTRUCTURE,
                url,
                external.isPresent(),
                listeners,
                Set.of(),
                launch,
                health,
                PATIENCE);
    }

    /** A program of this module; its arguments are its data directory and its ports. */
    private Launch own(String part, int heap, String main, int... ports) {
        List<Path> jars = programs.classPath();
        Path data = home.resolve(part);
        List<String> words = new ArrayList<>(List.of("fr.parvis.local." + main, data.toString()));
        IntStream.of(ports).mapToObj(String::valueOf).forEach(words::add);
        return new Launch(Jvm.main(heap, jars, words), LOCAL, data, jars);
    }

    private Launch launchKeycloak() {
        try {
            Path unpacked = settings.checkout().resolve("infra/local/target/keycloak");
            var distribution = KeycloakDistribution.under(unpacked);
            distribution.ensureBuilt(logs.open("keycloak"));
            Path sources = settings.checkout().resolve("infra/keycloak");
            var keycloak = new KeycloakHome(home.resolve("keycloak"), distribution, sources);
            keycloak.prepare();
            return new Launch(
                    keycloak.command(settings.port(Listener.KEYCLOAK)),
                    keycloakEnvironment(),
                    keycloak.folder(),
                    List.of());
        } catch (IOException failed) {
            throw new Trouble("Keycloak ne se prépare pas : " + failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("La préparation de Keycloak est interrompue.");
        }
    }

    /** The realm file names these. */
    private Map<String, String> keycloakEnvironment() {
        return Map.of(
                "PARVIS_PUBLIC_URL", settings.publicUrl(),
                "PARVIS_GATEWAY_SECRET", secrets.gateway(),
                "PARVIS_TENANTS_SECRET", secrets.tenants(),
                "PARVIS_MAILBOX_SMTP_HOST", "127.0.0.1",
                "PARVIS_MAILBOX_SMTP_PORT", String.valueOf(settings.port(Listener.SMTP)));
    }
}
