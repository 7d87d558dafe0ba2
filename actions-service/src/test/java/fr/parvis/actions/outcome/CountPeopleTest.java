package fr.parvis.actions.outcome;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.anOccurrence;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.at;
import static fr.parvis.actions.outcome.OutcomeFixtures.KARIM;
import static fr.parvis.actions.outcome.OutcomeFixtures.LEA;
import static fr.parvis.actions.outcome.OutcomeFixtures.NOON;
import static fr.parvis.actions.outcome.OutcomeFixtures.everything;
import static fr.parvis.actions.outcome.OutcomeFixtures.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.occurrence.OccurrenceRefused;
import fr.parvis.starter.core.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountPeopleTest {

    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final InMemoryOutcomes outcomes = new InMemoryOutcomes();
    private final Occurrence thursday = added(anOccurrence("2027-03-04T09:00"));
    private final CountPeople count = at10(outcomes);

    @Test
    void the_first_tally_begins_the_outcome() {
        var counted = count.count(thursday.id(), List.of(tally(1, 0)), LEA);

        assertThat(counted.figures()).isEqualTo(Figures.people(1, 0));
        assertThat(outcomes.byId(thursday.id())).contains(counted);
        assertThat(outcomes.told).containsExactly(counted.told());
    }

    @Test
    void what_is_sent_again_tells_nobody() {
        var tallies = List.of(tally(1, 0), tally(1, 1));
        var counted = count.count(thursday.id(), tallies, LEA);

        assertThat(count.count(thursday.id(), tallies, LEA)).isEqualTo(counted);
        assertThat(outcomes.told).hasSize(1);
    }

    @Test
    void phones_that_count_at_the_same_time_all_count() {
        var phones =
                IntStream.range(0, 8)
                        .mapToObj(it -> CompletableFuture.runAsync(this::tenPeople))
                        .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(phones).join();

        assertThat(outcomes.byId(thursday.id()).orElseThrow().figures().met()).isEqualTo(80);
    }

    @Test
    void a_count_that_is_always_overtaken_gives_up() {
        var never =
                new InMemoryOutcomes() {
                    @Override
                    public synchronized boolean save(Outcome changed, OutcomeFact fact) {
                        return false;
                    }
                };

        assertThatThrownBy(() -> at10(never).count(thursday.id(), List.of(tally(1, 0)), LEA))
                .isInstanceOf(OutcomeStale.class);
    }

    @Test
    void people_are_there_half_an_hour_early_at_most() {
        var soon = added(anOccurrence("2027-03-04T10:30"));
        var later = added(anOccurrence("2027-03-04T10:31"));

        assertThat(count.count(soon.id(), List.of(tally(1, 0)), LEA).figures().met()).isEqualTo(1);
        assertThatThrownBy(() -> count.count(later.id(), List.of(tally(1, 0)), LEA))
                .isInstanceOfSatisfying(
                        OccurrenceRefused.class,
                        it -> assertThat(it.code()).isEqualTo("occurrence-not-begun"));
    }

    @Test
    void nobody_is_counted_where_nothing_was_held() {
        var off = added(anOccurrence("2027-03-04T09:00"));
        occurrences.save(off.cancel("Neige"), off.told());

        assertThatThrownBy(() -> count.count(off.id(), List.of(tally(1, 0)), LEA))
                .isInstanceOf(OccurrenceRefused.class);
        assertThatThrownBy(() -> count.count(new OccurrenceId("none"), List.of(tally(1, 0)), LEA))
                .isInstanceOf(OccurrenceNotFound.class);
    }

    @Test
    void an_outcome_is_written_once_and_corrected_by_whoever_read_it() {
        var record = new RecordOutcome(occurrences, outcomes, InstantSource.fixed(NOON));
        var id = thursday.id();
        var said = record.record(id, everything(), LEA);

        assertThat(record.record(id, everything(), KARIM)).isEqualTo(said);
        assertThatThrownBy(() -> record.record(id, Figures.NONE, KARIM))
                .isInstanceOf(OutcomeKnown.class);
        assertThat(record.correct(id, 1, Figures.NONE, KARIM).version()).isEqualTo(2);
        assertThatThrownBy(() -> record.correct(id, 1, everything(), LEA))
                .isInstanceOf(OutcomeStale.class);
        assertThat(record.correct(id, 2, Figures.NONE, LEA).by()).isEqualTo(KARIM);
        assertThat(outcomes.told).hasSize(2);
    }

    @Test
    void what_cannot_be_recorded_says_why() {
        var record =
                new RecordOutcome(
                        occurrences, outcomes, InstantSource.fixed(at("2027-03-04T07:00")));

        assertThatThrownBy(() -> record.record(thursday.id(), Figures.NONE, LEA))
                .isInstanceOf(OccurrenceRefused.class);
        assertThatThrownBy(() -> record.record(new OccurrenceId("none"), Figures.NONE, LEA))
                .isInstanceOf(OccurrenceNotFound.class);
        assertThatThrownBy(() -> record.correct(thursday.id(), 1, Figures.NONE, LEA))
                .isInstanceOfSatisfying(
                        OutcomeNotFound.class,
                        it -> assertThat(it.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private void tenPeople() {
        for (int person = 0; person < 10; person++) {
            patiently(List.of(tally(1, 0)));
        }
    }

    private void patiently(List<Tally> tallies) {
        try {
            count.count(thursday.id(), tallies, LEA);
        } catch (OutcomeStale again) {
            patiently(tallies);
        }
    }

    private CountPeople at10(Outcomes into) {
        return new CountPeople(occurrences, into, InstantSource.fixed(at("2027-03-04T10:00")));
    }

    private Occurrence added(Occurrence occurrence) {
        occurrences.add(occurrence, occurrence.told());
        return occurrence;
    }
}
