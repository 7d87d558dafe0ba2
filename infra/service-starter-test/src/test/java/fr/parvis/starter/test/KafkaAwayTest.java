package fr.parvis.starter.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class KafkaAwayTest {

    @Autowired Sample.Desk desk;
    @Autowired Sample.Seen seen;

    @Test
    void while_kafka_is_away_writes_are_accepted_and_told_when_it_is_back() {
        desk.write("before", "before the outage");
        await().untilAsserted(() -> assertThat(seen.texts()).contains("before the outage"));

        SharedBroker.broker().stop();
        desk.write("during", "during the outage");
        SharedBroker.broker().start();

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(
                        () -> assertThat(seen.texts()).containsOnlyOnce("during the outage"));
    }
}
