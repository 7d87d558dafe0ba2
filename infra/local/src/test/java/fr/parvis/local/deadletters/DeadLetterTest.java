package fr.parvis.local.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

class DeadLetterTest {

    @Test
    void a_revived_letter_is_the_record_it_was() {
        var revived = letter().revived();

        assertThat(revived.topic()).isEqualTo("parvis.volunteers");
        assertThat(revived.key()).isEqualTo("200040293/a");
        assertThat(revived.value()).isEqualTo("{\"name\":\"Léa\"}".getBytes(UTF_8));
        assertThat(revived.headers()).extracting(Header::key).containsExactly("ce_id", "ce_type");
    }

    @Test
    void what_is_shown_says_why_and_nothing_of_the_content() {
        DeadLetter letter = letter();

        assertThat(letter.line() + letter.headers())
                .contains("volunteers.call-opened.v1", "NullPointer")
                .doesNotContain("Léa");
    }

    private static DeadLetter letter() {
        var kept =
                new ConsumerRecord<>(
                        "parvis.dead-letters.notifications-service",
                        0,
                        0L,
                        "id-1",
                        "{\"name\":\"Léa\"}".getBytes(UTF_8));
        Map.of("ce_id", "id-1", "ce_type", "volunteers.call-opened.v1").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(header -> add(kept, header.getKey(), header.getValue()));
        add(kept, "dl_topic", "parvis.volunteers");
        add(kept, "dl_key", "200040293/a");
        add(kept, "dl_reason", "NullPointerException at X");
        return new DeadLetter(kept);
    }

    private static void add(ConsumerRecord<String, byte[]> kept, String name, String value) {
        kept.headers().add(name, value.getBytes(UTF_8));
    }
}
