package fr.parvis.volunteers.asking.kafka;

import static fr.parvis.starter.test.TestTenants.CLUNISOIS;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.events.Envelope;
import fr.parvis.starter.events.Topics;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.Replay;
import fr.parvis.volunteers.asking.Asking;
import fr.parvis.volunteers.asking.Askings;
import fr.parvis.volunteers.call.Figures.Deliveries;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What became of a call's mails is a copy: it equals a rebuild, and no repetition changes it. */
@ParvisTest
class DeliveriesRebuiltTest {

    private static final String[] NEWS = {
        "notifications.delivery-sent.v1",
        "notifications.delivery-failed.v1",
        "notifications.delivery-bounced.v1"
    };

    @Autowired private ApplicationContext context;
    @Autowired private Askings askings;
    @Autowired private Producer<String, byte[]> producer;
    @Autowired private Topics topics;
    @Autowired private MongoDatabase database;

    @Test
    void the_copy_equals_a_rebuild_and_a_topic_told_again_changes_nothing() {
        String call = UUID.randomUUID().toString();
        List<String> keys = List.of(asked(call, "a"), asked(call, "b"), asked(call, "c"));
        var replay = new Replay(context, "parvis.notifications", "call-deliveries");

        replay.handledAfter(() -> tellOf(keys), 4);
        Deliveries told = deliveries(call);
        replay.newestFirst(NEWS);
        replay.newestFirst(NEWS);
        Deliveries toldAgain = deliveries(call);
        keys.forEach(this::forget);
        Deliveries forgotten = deliveries(call);
        replay.newestFirst(NEWS);

        assertThat(told).isEqualTo(new Deliveries(0, 1, 1, 1));
        assertThat(toldAgain).isEqualTo(told);
        assertThat(forgotten).isEqualTo(new Deliveries(3, 0, 0, 0));
        assertThat(deliveries(call)).isEqualTo(told);
    }

    private void tellOf(List<String> keys) {
        tell("notifications.delivery-sent.v1", keys.get(0), 2);
        tell("notifications.delivery-failed.v1", keys.get(1), 5);
        tell("notifications.delivery-sent.v1", keys.get(2), 2);
        tell("notifications.delivery-bounced.v1", keys.get(2), 3);
    }

    private String asked(String call, String name) {
        String address = name + "@rebuilt.example";
        String id = Asking.id(call, address);
        var asking = new Asking(id, call, address, List.of(name), 1, call + "/0", Instant.now());
        Tenancy.as(CLUNISOIS, Actor.SYSTEM, () -> askings.add(List.of(asking)));
        return id;
    }

    private void forget(String key) {
        database.getCollection("askings").updateOne(Filters.eq(key), Updates.unset("delivery"));
    }

    private Deliveries deliveries(String call) {
        return Tenancy.as(CLUNISOIS, Actor.SYSTEM, () -> askings.deliveries(List.of(call)))
                .getOrDefault(call, new Deliveries(0, 0, 0, 0));
    }

    private void tell(String type, String key, long version) {
        var envelope =
                new Envelope(
                        UUID.randomUUID().toString(),
                        type,
                        "notifications-service",
                        key,
                        Instant.now(),
                        CLUNISOIS.value(),
                        "system",
                        key,
                        null);
        String data = "{\"key\":\"%s\",\"version\":%d}".formatted(key, version);
        producer.send(envelope.around(data, topics));
    }
}
