package fr.parvis.starter.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/** The dead letters of one service, for an operator: to list, to look at, to send again. */
public final class DeadLetters {

    /**
     * @param type of the event, empty where the record is no event
     * @param tenant its SIREN, empty where the record names none
     * @param subject id of the aggregate
     * @param reason kind of failure and the line of code it came from
     */
    public record Letter(
            String id,
            String type,
            String tenant,
            String subject,
            String topic,
            String purpose,
            String reason,
            String at) {}

    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaClients clients;
    private final String topic;

    public DeadLetters(KafkaClients clients, Topics topics, String service) {
        this.clients = clients;
        this.topic = topics.deadLettersOf(service);
    }

    /** From the oldest to the newest. */
    public List<Letter> list() {
        return present().values().stream().map(DeadLetters::letter).toList();
    }

    /** The record as it was. */
    public Optional<ConsumerRecord<String, byte[]>> find(String id) {
        return Optional.ofNullable(present().get(id));
    }

    /** Sends it again to where it came from and takes it away; false where there is none. */
    public boolean redeliver(String id) {
        var found = find(id);
        found.ifPresent(dead -> redeliver(List.of(dead)));
        return found.isPresent();
    }

    /** How many were sent again. */
    public int redeliverAll() {
        var all = List.copyOf(present().values());
        redeliver(all);
        return all.size();
    }

    private void redeliver(List<ConsumerRecord<String, byte[]>> all) {
        try (var producer = clients.producer()) {
            for (var dead : all) {
                producer.send(DeadLetter.revived(dead)).get();
                producer.send(new ProducerRecord<>(topic, dead.key(), null)).get();
            }
        } catch (ExecutionException refused) {
            throw new KafkaException("Not all were sent again", refused.getCause());
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        }
    }

    private Map<String, ConsumerRecord<String, byte[]>> present() {
        var letters = new LinkedHashMap<String, ConsumerRecord<String, byte[]>>();
        for (var record : records()) {
            letters.remove(record.key());
            if (record.value() != null) {
                letters.put(record.key(), record);
            }
        }
        return letters;
    }

    private List<ConsumerRecord<String, byte[]>> records() {
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

    private static Letter letter(ConsumerRecord<String, byte[]> dead) {
        return new Letter(
                dead.key(),
                DeadLetter.said(dead, "ce_type"),
                DeadLetter.said(dead, "ce_tenant"),
                DeadLetter.said(dead, "ce_subject"),
                DeadLetter.said(dead, DeadLetter.TOPIC),
                DeadLetter.said(dead, DeadLetter.PURPOSE),
                DeadLetter.said(dead, DeadLetter.REASON),
                DeadLetter.said(dead, DeadLetter.AT));
    }
}
