package fr.parvis.starter.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.starter.events.KafkaClients;
import fr.parvis.starter.events.Topics;
import fr.parvis.starter.outbox.Step;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;

/**
 * What a write promises, wherever the process is killed while its fact is published: the fact is
 * never lost, its id is the same however often it is told, and its reader counts it once. Run by a
 * {@link ParvisTest} whose context has a {@link KillSwitch}.
 */
public interface OutboxContract {

    ApplicationContext context();

    /** Writes a document with one fact, whose aggregate has this id. */
    void write(String id);

    /** How often the reader has counted the fact of this aggregate. */
    long counted(String id);

    /** Topic the fact goes to, as the contracts call it. */
    String topic();

    @ParameterizedTest
    @EnumSource(Step.class)
    default void a_kill_between_two_steps_loses_no_fact_and_doubles_none(Step step) {
        var id = UUID.randomUUID().toString();
        context().getBean(KillSwitch.class).killAfter(step);

        write(id);

        await().atMost(Duration.ofSeconds(20)).until(() -> counted(id) > 0);
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .until(() -> counted(id) == 1);
        var told = told(id);
        assertThat(told).hasSizeGreaterThanOrEqualTo(step == Step.READ ? 1 : 2);
        assertThat(told.stream().distinct()).hasSize(1);
    }

    private List<String> told(String id) {
        var topic = context().getBean(Topics.class).named(topic());
        return new TopicContent(context().getBean(KafkaClients.class), topic).eventIds(id);
    }
}
