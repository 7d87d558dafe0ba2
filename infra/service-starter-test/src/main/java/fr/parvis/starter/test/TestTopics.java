package fr.parvis.starter.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import tools.jackson.databind.json.JsonMapper;

/** Creates the topics of {@code contracts/topics.json} for one test context. */
final class TestTopics {

    private static final int PARTITIONS = 3;

    record Topic(String name, int partitions, String cleanup) {
        NewTopic prefixed(String prefix) {
            return new NewTopic(prefix + name, Math.min(partitions, PARTITIONS), (short) 1)
                    .configs(Map.of("cleanup.policy", cleanup));
        }
    }

    record Topics(List<Topic> topics) {}

    private TestTopics() {}

    static void create(String servers, String prefix) {
        var topics = declared().stream().map(topic -> topic.prefixed(prefix)).toList();
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(topics).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Topic> declared() {
        try (var file = TestTopics.class.getResourceAsStream("/contracts/topics.json")) {
            return JsonMapper.shared().readValue(file, Topics.class).topics();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
