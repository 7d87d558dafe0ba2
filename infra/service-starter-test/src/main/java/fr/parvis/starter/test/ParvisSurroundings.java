package fr.parvis.starter.test;

import fr.parvis.starter.events.KafkaClients;
import fr.parvis.starter.events.KafkaSettings;
import fr.parvis.starter.events.Topics;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Brings up what a service needs around it and tells the service where it is. */
final class ParvisSurroundings
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String LINK_KEYS = "k1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var prefix = "t" + UUID.randomUUID().toString().substring(0, 8) + "-";
        var servers = SharedBroker.broker().servers();
        registerTenants(servers, prefix);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("parvis test", settings(servers, prefix)));
    }

    private static void registerTenants(String servers, String prefix) {
        TestTopics.create(servers, prefix);
        var clients = new KafkaClients(new KafkaSettings(servers, "", prefix));
        try (var producer = clients.producer()) {
            TestTenants.register(producer, new Topics(prefix));
        }
    }

    private static Map<String, Object> settings(String servers, String prefix) {
        return Map.of(
                "spring.mongodb.uri", TestStore.uri(),
                "parvis.store.database-prefix", prefix,
                "parvis.kafka.servers", servers,
                "parvis.kafka.topic-prefix", prefix,
                "parvis.security.issuer", TestIssuer.instance().uri(),
                "parvis.links.keys", LINK_KEYS,
                "logging.structured.format.console", "");
    }
}
