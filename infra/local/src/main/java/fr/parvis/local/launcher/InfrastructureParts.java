package fr.parvis.local.launcher;

import fr.parvis.local.keycloak.KeycloakDistribution;
import fr.parvis.local.keycloak.KeycloakHome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Store, broker, mailbox and identity: what production has from others. */
final class InfrastructureParts {

    private final Settings settings;
    private final Elsewhere elsewhere;
    private final Logs logs;
    private final Secrets secrets;
    private final Path home;

    InfrastructureParts(Settings settings, Logs logs, Secrets secrets) {
        this.settings = settings;
        this.elsewhere = new Elsewhere(settings);
        this.logs = logs;
        this.secrets = secrets;
        this.home = settings.home();
    }

    Stream<Part> parts() {
        return Stream.of(mongodb(), kafka(), mailbox(), keycloak());
    }

    private Part mongodb() {
        int port = settings.port(Listener.MONGODB);
        String main = "fr.parvis.local.store.EmbeddedStoreMain";
        return part(
                "mongodb",
                elsewhere.mongodbUri(),
                elsewhere.mongodb(),
                List.of(Listener.MONGODB),
                () ->
                        own(
                                "mongodb",
                                512,
                                List.of(main, home.resolve("mongodb").toString(), "" + port)),
                HealthChecks.mongo(port));
    }

    private Part kafka() {
        int port = settings.port(Listener.KAFKA);
        String main = "fr.parvis.local.kafka.BrokerMain";
        return part(
                "kafka",
                "kafka://" + elsewhere.kafkaServers(),
                elsewhere.kafka(),
                List.of(Listener.KAFKA),
                () -> own("kafka", 256, List.of(main, home.resolve("kafka").toString(), "" + port)),
                HealthChecks.kafka(port));
    }

    private Part mailbox() {
        int port = settings.port(Listener.SMTP);
        int page = settings.port(Listener.MAILBOX_PAGE);
        String main = "fr.parvis.local.mailbox.MailboxMain";
        return part(
                "mailbox",
                elsewhere.smtp().orElseGet(() -> settings.origin("http", Listener.MAILBOX_PAGE)),
                elsewhere.smtp(),
                List.of(Listener.SMTP, Listener.MAILBOX_PAGE),
                () ->
                        own(
                                "mailbox",
                                96,
                                List.of(
                                        main,
                                        home.resolve("mailbox").toString(),
                                        "" + port,
                                        "" + page)),
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
        Duration patience = Duration.ofMinutes(6);
        return new Part(
                name,
                Part.Wave.INFRASTRUCTURE,
                url,
                external.isPresent(),
                listeners,
                Set.of(),
                launch,
                health,
                patience);
    }

    private Launch own(String part, int heap, List<String> mainAndArguments) {
        List<Path> jars = new BuiltJars(settings.checkout()).local();
        List<String> command = Jvm.main(heap, jars, mainAndArguments);
        return new Launch(command, Map.of("PARVIS_PROFILE", "local"), home.resolve(part), jars);
    }

    private Launch launchKeycloak() {
        try {
            var distribution =
                    KeycloakDistribution.under(
                            settings.checkout().resolve("infra/local/target/keycloak"));
            distribution.ensureBuilt(logs.open("keycloak"));
            Path sources = settings.checkout().resolve("infra/keycloak");
            var keycloak = new KeycloakHome(home.resolve("keycloak"), distribution, sources);
            keycloak.prepare();
            List<String> command = keycloak.command(settings.port(Listener.KEYCLOAK));
            return new Launch(command, keycloakEnvironment(), keycloak.folder(), List.of());
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
                "PARVIS_MAILBOX_SMTP_PORT", String.valueOf(settings.port(Listener.SMTP)));
    }
}
