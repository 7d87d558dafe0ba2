package fr.parvis.actions.occurrence;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.at;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.practice.Practice;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeOccurrenceTest {

    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final ChangeOccurrence change =
            new ChangeOccurrence(occurrences, InstantSource.fixed(at("2027-03-04T10:00")));
    private final Occurrence thursday = added(OccurrenceFixtures.anOccurrence("2027-03-04T09:00"));

    @Test
    void it_is_held_and_that_is_taken_back() {
        assertThat(change.hold(thursday.id()).state()).isEqualTo(OccurrenceState.HELD);
        assertThat(change.reopen(thursday.id()).state()).isEqualTo(OccurrenceState.SCHEDULED);
        assertThat(occurrences.told)
                .extracting(it -> it.getClass().getSimpleName())
                .containsExactly("OccurrenceScheduled", "OccurrenceHeld", "OccurrenceScheduled");
    }

    @Test
    void it_is_put_off_with_a_reason() {
        assertThat(change.postpone(thursday.id(), "Neige").ending())
                .isEqualTo(new Ending("Neige", false));
    }

    @Test
    void what_is_not_there_is_not_found() {
        var none = new OccurrenceId("none");

        assertThatThrownBy(() -> change.hold(none)).isInstanceOf(OccurrenceNotFound.class);
        assertThatThrownBy(() -> change.remove(none, 1)).isInstanceOf(OccurrenceNotFound.class);
    }

    @Test
    void what_was_typed_by_mistake_is_taken_out() {
        var typed =
                added(OccurrenceFixtures.anOccurrence(ActionFixtures.aDraft(), "2027-03-18T09:00"));

        assertThatThrownBy(() -> change.remove(typed.id(), 2)).isInstanceOf(OccurrenceStale.class);
        change.remove(typed.id(), 1);

        assertThat(occurrences.byId(typed.id())).isEmpty();
    }

    @Test
    void a_change_made_at_the_same_time_is_not_lost() {
        var contended = new Contended(occurrences, thursday.move(threeHours("2027-03-04T09:30")));
        var held =
                new Attempts(contended)
                        .change(thursday.id(), it -> it.hold(at("2027-03-04T10:00")));

        assertThat(held.state()).isEqualTo(OccurrenceState.HELD);
        assertThat(held.period()).isEqualTo(threeHours("2027-03-04T09:30"));
        assertThat(held.version()).isEqualTo(3);
    }

    @Test
    void a_season_is_counted_by_state_and_practice() {
        var figures = new SeasonFigures();
        figures.count(thursday);
        figures.count(thursday.hold(at("2027-03-04T09:00")));
        figures.count(OccurrenceFixtures.anOccurrence("2027-03-11T09:00").cancel("Neige"));

        assertThat(figures.dates()).isEqualTo(3);
        assertThat(figures.actions()).isEqualTo(2);
        assertThat(figures.communes()).isEqualTo(1);
        assertThat(figures.byState()).containsEntry(OccurrenceState.CANCELLED, 1).hasSize(3);
        assertThat(figures.byPractice()).containsOnly(Map.entry(Practice.PERMANENCE, 2));
    }

    private Occurrence added(Occurrence occurrence) {
        occurrences.add(occurrence, occurrence.told());
        return occurrence;
    }
}
