package fr.parvis.starter.test;

import fr.parvis.starter.events.Envelope;
import fr.parvis.starter.events.KafkaClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** What stands in a topic, read from its beginning to its present end. */
public final class TopicContent {

    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaClients clients;
    private final String topic;

    /**
     * @param topic with the prefix of the test
     */
    public TopicContent(KafkaClients clients, String topic) {
        this.clients = clients;
        this.topic = topic;
    }

    public List<ConsumerRecord<String, byte[]>> records() {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = clients.reader()) {
            var partitions =
                    consumer.partitionsFor(topic, ANSWER).stream()
                            .map(it -> new TopicPartition(topic, it.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions, ANSWER);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
        }
        return records;
    }

    /** Ids of the events about this aggregate, as often as they were told. */
    public List<String> eventIds(String subject) {
        return records().stream()
                .filter(it -> subject.equals(Envelope.header(it.headers(), "ce_subject")))
                .flatMap(it -> Stream.ofNullable(Envelope.header(it.headers(), "ce_id")))
                .toList();
    }
}
