package fr.parvis.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class CreateTopicsTest {

    private static final String SEVEN_DAYS = "604800000";

    @Test
    void what_may_hold_personal_data_is_kept_seven_days() {
        assertThat(CreateTopics.declared())
                .filteredOn(topic -> !topic.name().equals("parvis.tenants"))
                .extracting(CreateTopics.Topic::asNew)
                .allSatisfy(
                        topic ->
                                assertThat(topic.configs())
                                        .containsEntry("retention.ms", SEVEN_DAYS));
    }

    @Test
    void the_directory_is_kept_for_ever_and_compacted() {
        NewTopic tenants =
                CreateTopics.declared().stream()
                        .filter(topic -> topic.name().equals("parvis.tenants"))
                        .findFirst()
                        .orElseThrow()
                        .asNew();

        assertThat(tenants.configs())
                .containsEntry("cleanup.policy", "compact")
                .doesNotContainKey("retention.ms");
    }
}
