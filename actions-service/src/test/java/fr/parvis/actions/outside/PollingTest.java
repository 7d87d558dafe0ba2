package fr.parvis.actions.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PollingTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void what_was_read_is_read_again_after_a_while_with_its_mark() {
        Polling read = Polling.from(NOW).read("\"a\"", 12, NOW, HOUR);

        assertThat(read.etag()).isEqualTo("\"a\"");
        assertThat(read.dueAt()).isEqualTo(NOW.plus(HOUR));
        assertThat(read.notes()).extracting(SyncNote::found).containsExactly(12);
        assertThat(read.unchanged(NOW, HOUR).etag()).isEqualTo("\"a\"");
    }

    @Test
    void what_fails_again_and_again_is_left_alone_longer_up_to_a_day_and_more() {
        Polling polling = Polling.from(NOW).failed("x", NOW, HOUR);
        assertThat(polling.dueAt()).isEqualTo(NOW.plus(HOUR));
        assertThat(polling.failed("x", NOW, HOUR).dueAt())
                .isEqualTo(NOW.plus(HOUR.multipliedBy(2)));

        for (int more = 0; more < 30; more++) {
            polling = polling.failed("x", NOW, HOUR);
        }

        assertThat(polling.dueAt()).isEqualTo(NOW.plus(HOUR.multipliedBy(32)));
        assertThat(polling.notes()).hasSize(20);
    }

    @Test
    void one_success_forgives_all_failures() {
        Polling polling =
                Polling.from(NOW)
                        .failed("x", NOW, HOUR)
                        .failed("x", NOW, HOUR)
                        .unchanged(NOW, HOUR)
                        .failed("x", NOW, HOUR);

        assertThat(polling.dueAt()).isEqualTo(NOW.plus(HOUR));
    }
}
