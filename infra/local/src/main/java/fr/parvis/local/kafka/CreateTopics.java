package fr.parvis.local.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Creates the topics of {@code contracts/topics.json} that a broker lacks. */
public final class CreateTopics {

    private static final short REPLICAS = 1;

    record Topic(String name, int partitions, String cleanup, @Nullable Integer retentionDays) {

        NewTopic asNew() {
            Map<String, String> settings = new HashMap<>(Map.of("cleanup.policy", cleanup));
            if (retentionDays != null) {
                settings.put("retention.ms", String.valueOf(retentionDays * 86_400_000L));
            }
            return new NewTopic(name, partitions, REPLICAS).configs(settings);
        }
    }

    record Topics(List<Topic> topics) {}

    private CreateTopics() {}

    /** Returns how many were missing. */
    public static int on(String servers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            Set<String> present = admin.listTopics().names().get(20, TimeUnit.SECONDS);
            List<NewTopic> missing =
                    declared().stream()
                            .filter(topic -> !present.contains(topic.name()))
                            .map(Topic::asNew)
                            .toList();
            admin.createTopics(missing).all().get(20, TimeUnit.SECONDS);
            return missing.size();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics");
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException("Kafka does not create topics", failed);
        }
    }

    static List<Topic> declared() {
        try (InputStream file = CreateTopics.class.getResourceAsStream("/contracts/topics.json")) {
            return JsonMapper.shared().readValue(file, Topics.class).topics();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static void main(String[] arguments) {
        on(arguments[0]);
    }
}
