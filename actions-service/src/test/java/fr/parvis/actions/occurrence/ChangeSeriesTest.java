package fr.parvis.actions.occurrence;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.PARIS;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.at;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.PlaceKind;
import fr.parvis.actions.practice.Plans;
import fr.parvis.starter.core.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeSeriesTest {

    private static final Instant NOW = at("2027-03-10T12:00");

    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final InstantSource clock = InstantSource.fixed(NOW);
    private final FinishSeries others = new FinishSeries(occurrences, clock);
    private final ChangeSeries series =
            new ChangeSeries(occurrences, others, new CheckOccurrence(clock), ATenant::inParis);
    private final Action action = ActionFixtures.anAnnounced(Plans.aPermanence());

    private final Occurrence past = added("2027-03-04T09:00");
    private final Occurrence first = added("2027-03-18T09:00");
    private final Occurrence second = added("2027-03-25T09:00");
    private final Occurrence third = added("2027-04-01T09:00");

    @Test
    void this_one_moves_alone() {
        var changed = series.move(first.id(), threeHours("2027-03-19T10:00"), Scope.THIS);

        assertThat(changed.others()).isEmpty();
        assertThat(starts())
                .containsExactly(
                        "2027-03-04T09:00",
                        "2027-03-19T10:00",
                        "2027-03-25T09:00",
                        "2027-04-01T09:00");
    }

    @Test
    void the_following_move_by_as_much_on_the_clock_across_its_change() {
        var changed = series.move(second.id(), threeHours("2027-03-26T10:00"), Scope.FOLLOWING);

        assertThat(changed.others()).extracting(Occurrence::id).containsExactly(third.id());
        assertThat(starts())
                .containsExactly(
                        "2027-03-04T09:00",
                        "2027-03-18T09:00",
                        "2027-03-26T10:00",
                        "2027-04-02T10:00");
    }

    @Test
    void all_move_but_what_is_past() {
        series.move(second.id(), threeHours("2027-03-24T14:00"), Scope.ALL);

        assertThat(starts())
                .containsExactly(
                        "2027-03-04T09:00",
                        "2027-03-17T14:00",
                        "2027-03-24T14:00",
                        "2027-03-31T14:00");
    }

    @Test
    void an_end_that_moves_alone_moves_alone_for_all() {
        var longer = new Period(at("2027-03-18T09:00"), at("2027-03-18T13:00"));

        series.move(first.id(), longer, Scope.ALL);

        assertThat(now(third).period())
                .isEqualTo(new Period(at("2027-04-01T09:00"), at("2027-04-01T13:00")));
    }

    @Test
    void what_is_put_off_or_called_off_is_not_moved_with_the_others() {
        save(second.postpone("Neige"));
        save(third.cancel("Neige"));

        var changed = series.move(first.id(), threeHours("2027-03-19T09:00"), Scope.ALL);

        assertThat(changed.others()).isEmpty();
    }

    @Test
    void called_off_together_they_say_why() {
        save(second.postpone("Neige"));

        var changed = series.cancel(first.id(), "Travaux", Scope.FOLLOWING);

        assertThat(changed.others())
                .extracting(Occurrence::id)
                .containsExactly(second.id(), third.id());
        assertThat(List.of(now(first), now(second), now(third)))
                .allMatch(it -> it.state() == OccurrenceState.CANCELLED)
                .allMatch(it -> new Ending("Travaux", false).equals(it.ending()));
        assertThat(now(past).state()).isEqualTo(OccurrenceState.SCHEDULED);
    }

    @Test
    void an_edit_spreads_what_it_changed_and_keeps_what_is_their_own() {
        var own =
                second.content()
                        .edited("Spécial impôts", null, Plans.HALL, second.content().admission());
        save(second.edit(own, second.crew()));
        var paul = new Crew(List.of("paul"), first.crew().equipment(), null);
        var elsewhere =
                first.content()
                        .edited(
                                first.content().title(),
                                "Au marché",
                                Plans.SQUARE,
                                first.content().admission());

        series.edit(first.id(), 1, elsewhere, paul, Scope.ALL);

        assertThat(now(second).content().title()).isEqualTo("Spécial impôts");
        assertThat(now(second).content().place()).isEqualTo(Plans.SQUARE);
        assertThat(now(second).content().description()).isEqualTo("Au marché");
        assertThat(now(third).content()).isEqualTo(elsewhere);
        assertThat(now(third).crew()).isEqualTo(paul);
    }

    @Test
    void an_edit_decided_on_an_older_version_changes_nothing() {
        save(first.move(threeHours("2027-03-19T09:00")));

        assertThatThrownBy(
                        () -> series.edit(first.id(), 1, first.content(), Crew.NOBODY, Scope.ALL))
                .isInstanceOf(OccurrenceStale.class);
        assertThat(now(second)).isEqualTo(second);
    }

    @Test
    void a_command_cut_short_is_finished_once() {
        var shift = Shift.between(first.period(), threeHours("2027-03-19T09:00"), PARIS);
        var moved =
                first.move(threeHours("2027-03-19T09:00")).spread(SeriesCommand.move(null, shift));
        save(moved);
        save(second.move(shift.of(second.period())).reached(moved.asCommand()));

        others.finish(moved.id(), moved.version());
        others.finish(moved.id(), moved.version());

        assertThat(starts())
                .containsExactly(
                        "2027-03-04T09:00",
                        "2027-03-19T09:00",
                        "2027-03-26T09:00",
                        "2027-04-02T09:00");
    }

    @Test
    void what_changed_since_is_not_finished() {
        var cancelled = first.cancel("Neige").spread(SeriesCommand.cancel(null, "Neige"));
        save(cancelled);

        others.finish(cancelled.id(), 1);

        assertThat(now(second).state()).isEqualTo(OccurrenceState.SCHEDULED);
    }

    @Test
    void other_actions_stay_as_they_are() {
        var other = ActionFixtures.anAnnounced(Plans.aPermanence());
        var elsewhere = OccurrenceFixtures.anOccurrence(other, "2027-03-25T09:00");
        occurrences.add(elsewhere, elsewhere.told());

        series.cancel(first.id(), "Travaux", Scope.ALL);

        assertThat(now(elsewhere)).isEqualTo(elsewhere);
    }

    @Test
    void moved_to_where_it_is_nothing_is_told() {
        var before = occurrences.told.size();

        var changed = series.move(first.id(), first.period(), Scope.ALL);

        assertThat(changed.occurrence()).isEqualTo(first);
        assertThat(changed.others()).isEmpty();
        assertThat(occurrences.told).hasSize(before);
    }

    @Test
    void a_time_that_cannot_be_is_refused_by_name() {
        assertRefused("before-start", at("2027-03-19T09:00"), at("2027-03-19T09:00"));
        assertRefused("too-long", at("2027-03-19T09:00"), at("2027-03-20T09:01"));
        assertRefused("too-far", at("2030-03-19T09:00"), at("2030-03-19T10:00"));
        assertRefused("too-old", at("2024-03-01T09:00"), at("2024-03-01T10:00"));
        assertThat(now(first)).isEqualTo(first);
    }

    @Test
    void a_place_that_does_not_exist_is_refused() {
        var nowhere =
                first.content()
                        .edited(
                                "Titre",
                                null,
                                new Place("71999", null, PlaceKind.SQUARE, null),
                                first.content().admission());

        assertThatThrownBy(() -> series.edit(first.id(), 1, nowhere, Crew.NOBODY, Scope.THIS))
                .extracting(it -> ((Refusal) it).code())
                .isEqualTo("unknown-commune");
    }

    private void assertRefused(String code, Instant from, Instant to) {
        assertThatThrownBy(() -> series.move(first.id(), new Period(from, to), Scope.THIS))
                .isInstanceOf(OccurrenceUnfit.class)
                .extracting(it -> ((Refusal) it).code())
                .isEqualTo(code);
    }

    private Occurrence added(String localStart) {
        var occurrence = OccurrenceFixtures.anOccurrence(action, localStart);
        occurrences.add(occurrence, occurrence.told());
        return occurrence;
    }

    private void save(Occurrence changed) {
        assertThat(occurrences.save(changed, changed.told())).isTrue();
    }

    private Occurrence now(Occurrence of) {
        return occurrences.byId(of.id()).orElseThrow();
    }

    private List<String> starts() {
        return occurrences.ofAction(action.id()).stream()
                .map(it -> LocalDateTime.ofInstant(it.period().startsAt(), PARIS).toString())
                .toList();
    }
}
