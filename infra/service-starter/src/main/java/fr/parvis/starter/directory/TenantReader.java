package fr.parvis.starter.directory;

import fr.parvis.starter.events.KafkaClients;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Follows {@code parvis.tenants} from its beginning, in every process, while the service runs. */
final class TenantReader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TenantReader.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final KafkaClients clients;
    private final String topic;
    private final ProjectedTenants tenants;
    private final TenantProjection projection;
    private volatile boolean running;
    private boolean recalled;

    TenantReader(
            KafkaClients clients,
            String topic,
            ProjectedTenants tenants,
            TenantProjection projection) {
        this.clients = clients;
        this.topic = topic;
        this.tenants = tenants;
        this.projection = projection;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("tenants").daemon().start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the readers of events, which ask for tenants. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4050;
    }

    private void follow() {
        while (running) {
            try {
                recallOnce();
                read();
            } catch (RuntimeException away) {
                LOG.warn("The tenant directory is read again in a moment", away);
                rest();
            }
        }
    }

    private void recallOnce() {
        if (!recalled) {
            projection.recall();
            recalled = true;
        }
    }

    private void read() {
        try (var consumer = clients.reader()) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions, ANSWER);
            while (running) {
                consumer.poll(POLL).forEach(projection::apply);
                if (ends.entrySet().stream()
                        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                    tenants.complete();
                }
            }
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        var partitions = consumer.partitionsFor(topic, ANSWER);
        if (partitions.isEmpty()) {
            throw new IllegalStateException("There is no topic " + topic);
        }
        return partitions.stream()
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
    }

    private void rest() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException stopped) {
            running = false;
        }
    }
}
