package fr.parvis.actions.task;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.anOccurrence;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.occurrence.ATenant;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.playbook.PlaybookFixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopUpTasksTest {

    private Instant now = at("2027-03-01T12:00");
    private final InMemoryTasks tasks = new InMemoryTasks();
    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final AHorizon horizon = new AHorizon();
    private final PlanTasks plan =
            new PlanTasks(PlaybookFixtures.playbooks(), ATenant::inParis, () -> now);
    private final TopUpTasks topUp =
            new TopUpTasks(
                    occurrences,
                    new FollowOccurrence(tasks, occurrences, plan),
                    horizon,
                    () -> now);

    @Test
    void the_first_time_every_date_of_the_next_ninety_days_gets_its_tasks() {
        added("2027-02-25T09:00");
        added("2027-03-10T09:00");
        added("2027-05-30T12:00");
        added("2027-06-10T09:00");

        topUp.topUp();

        assertThat(tasks.count(TaskSearch.ALL)).isEqualTo(10);
        assertThat(horizon.reached()).contains(now.plus(Duration.ofDays(90)));
    }

    @Test
    void later_those_that_have_come_near_since_get_theirs() {
        topUp.topUp();
        added("2027-06-10T09:00");
        now = at("2027-03-11T12:00");

        topUp.topUp();
        assertThat(tasks.count(TaskSearch.ALL)).isZero();
        now = at("2027-03-12T12:00");
        topUp.topUp();

        assertThat(tasks.count(TaskSearch.ALL)).isEqualTo(5);
    }

    @Test
    void what_it_has_looked_at_it_leaves_to_whoever_tells_of_it() {
        topUp.topUp();
        added("2027-03-10T09:00");

        topUp.topUp();

        assertThat(tasks.count(TaskSearch.ALL)).isZero();
    }

    private void added(String start) {
        var date = anOccurrence(start);
        occurrences.add(date, date.told());
    }

    private static final class AHorizon implements Horizon {

        private @Nullable Instant reached;

        @Override
        public boolean isOurs(Duration next) {
            return true;
        }

        @Override
        public Optional<Instant> reached() {
            return Optional.ofNullable(reached);
        }

        @Override
        public void reach(Instant until) {
            reached = until;
        }
    }
}
