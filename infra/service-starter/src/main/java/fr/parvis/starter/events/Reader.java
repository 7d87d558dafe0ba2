package fr.parvis.starter.events;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one subscription: partitions side by side, each in its order. */
final class Reader implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration REST = Duration.ofSeconds(1);

    private final String topic;
    private final Supplier<KafkaConsumer<String, byte[]>> consumers;
    private final PartitionWork work;
    private final PausedPartitions paused;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopped;

    Reader(
            String topic,
            Supplier<KafkaConsumer<String, byte[]>> consumers,
            PartitionWork work,
            PausedPartitions paused) {
        this.topic = topic;
        this.consumers = consumers;
        this.work = work;
        this.paused = paused;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        while (!stopped) {
            try (var consumer = consumers.get()) {
                read(consumer);
            } catch (WakeupException | InterruptException end) {
                stopped = true;
            } catch (KafkaException failure) {
                LOG.warn("Reading {} begins anew", topic, failure);
                Pause.of(REST);
            }
        }
    }

    private void read(KafkaConsumer<String, byte[]> consumer) {
        consumer.subscribe(List.of(topic), paused);
        while (!stopped) {
            paused.resumeDue(consumer);
            var records = consumer.poll(paused.isEmpty() ? POLL : PausedPartitions.RETRY);
            if (!records.isEmpty()) {
                handle(consumer, records);
            }
        }
        consumer.commitSync(REST);
    }

    private void handle(
            KafkaConsumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records) {
        var stops = new HashMap<TopicPartition, Future<OptionalLong>>();
        for (var partition : records.partitions()) {
            var batch = records.records(partition);
            stops.put(partition, workers.submit(() -> work.handle(batch)));
        }
        var done = new HashMap<TopicPartition, OffsetAndMetadata>();
        stops.forEach(
                (partition, stop) -> {
                    var reached = reached(stop);
                    reached.ifPresent(offset -> paused.pause(consumer, partition, offset));
                    var batch = records.records(partition);
                    var next = reached.orElse(batch.getLast().offset() + 1);
                    done.put(partition, new OffsetAndMetadata(next));
                });
        consumer.commitAsync(done, null);
    }

    private static OptionalLong reached(Future<OptionalLong> stop) {
        try {
            return stop.get();
        } catch (InterruptedException end) {
            throw new InterruptException(end);
        } catch (ExecutionException failure) {
            throw new KafkaException(failure.getCause());
        }
    }
}
