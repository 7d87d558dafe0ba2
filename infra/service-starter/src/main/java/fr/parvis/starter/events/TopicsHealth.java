package fr.parvis.starter.events;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * Down while Kafka says that a topic of the service is missing. A Kafka that is away takes no
 * service down: writes are accepted and told later.
 */
final class TopicsHealth implements HealthIndicator, SmartLifecycle {

    private static final int ANSWER_SECONDS = 3;

    private final KafkaClients clients;
    private final Set<String> needed;
    private volatile Set<String> missing = Set.of();
    private volatile boolean known;
    private volatile boolean running;

    TopicsHealth(KafkaClients clients, List<String> needed) {
        this.clients = clients;
        this.needed = new TreeSet<>(needed);
    }

    @Override
    public Health health() {
        return (missing.isEmpty() ? Health.up() : Health.down())
                .withDetail("known", known)
                .withDetail("missing", missing)
                .build();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("topics").daemon().start(this::lookUntilAllAreThere);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void lookUntilAllAreThere() {
        try (var admin = Admin.create(clients.common())) {
            while (running && !(known && missing.isEmpty())) {
                look(admin);
                Thread.sleep(1000);
            }
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    private void look(Admin admin) throws InterruptedException {
        try {
            var present = admin.listTopics().names().get(ANSWER_SECONDS, TimeUnit.SECONDS);
            var absent = new TreeSet<>(needed);
            absent.removeAll(present);
            missing = absent;
            known = true;
        } catch (ExecutionException | TimeoutException away) {
            known = false;
        }
    }
}
