package fr.parvis.actions.rhythm;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.LEA;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static fr.parvis.actions.rhythm.RhythmFixtures.days;
import static fr.parvis.actions.rhythm.RhythmFixtures.thursdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.ActionRefused;
import fr.parvis.actions.action.InMemoryActions;
import fr.parvis.actions.closure.OneTenant;
import fr.parvis.actions.occurrence.CheckOccurrence;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.occurrence.ScheduleOccurrences;
import fr.parvis.starter.core.Flaw;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanRhythmTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-12-01T08:00:00Z"));
    private static final RhythmId ID = new RhythmId("0199f3a0-0000-7000-8000-0000000000d1");

    private final InMemoryActions actions = new InMemoryActions();
    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final InMemoryRhythms rhythms = new InMemoryRhythms();
    private final MakeDates make =
            new MakeDates(
                    new ScheduleOccurrences(actions, occurrences, new CheckOccurrence(CLOCK)),
                    OneTenant.clunisois());
    private final PlanRhythm plan = new PlanRhythm(actions, rhythms, make);
    private final ExtendRhythm extend = new ExtendRhythm(actions, rhythms, make);
    private final Action action = ActionFixtures.aDraft();

    @BeforeEach
    void anActionIsThere() {
        actions.add(action, action.changed());
    }

    @Test
    void each_date_of_the_rule_becomes_an_occurrence_at_nine_on_both_sides_of_a_clock_change() {
        var planned = planned("2027-03-15", "2027-04-05");

        assertThat(planned.refused()).isEmpty();
        assertThat(dates())
                .extracting(Occurrence::period)
                .containsExactly(
                        threeHours("2027-03-18T09:00"),
                        threeHours("2027-03-25T09:00"),
                        threeHours("2027-04-01T09:00"));
        assertThat(dates()).extracting(Occurrence::crew).containsOnly(LEA);
    }

    @Test
    void what_is_skipped_is_not_planned() {
        plan.plan(ID, action.id(), thursdays("2027-03-15", "2027-04-05", "2027-03-25"), LEA);

        assertThat(starts()).containsExactly("2027-03-18T08:00:00Z", "2027-04-01T07:00:00Z");
    }

    @Test
    void said_again_under_the_same_id_nothing_happens_twice() {
        planned("2027-03-15", "2027-04-05");
        planned("2027-03-15", "2027-04-05");

        assertThat(dates()).hasSize(3);
        assertThat(rhythms.told).hasSize(1);
    }

    @Test
    void after_a_stop_the_dates_that_lack_are_made_and_what_was_changed_alone_stays() {
        var rhythm = planned("2027-03-15", "2027-03-22").rhythm();
        var first = dates().getFirst();
        var moved =
                first.move(
                        new Period(
                                first.period().startsAt().plusSeconds(3600),
                                first.period().endsAt()));
        occurrences.save(moved, moved.since(first));

        plan.finish(ID, rhythm.version());
        plan.finish(ID, rhythm.version() + 1);

        assertThat(dates()).containsExactly(moved);
    }

    @Test
    void a_rule_stored_just_before_a_stop_gets_its_dates() {
        var rhythm = Rhythm.plan(ID, action.id(), thursdays("2027-03-15", "2027-04-05"), LEA);
        rhythms.add(rhythm, rhythm.planned());

        plan.finish(ID, 1);

        assertThat(dates()).hasSize(3);
    }

    @Test
    void a_date_that_is_refused_is_named_and_the_others_are_made() {
        var planned = planned("2029-11-26", "2029-12-10");

        assertThat(dates()).hasSize(1);
        assertThat(planned.refused())
                .extracting(RefusedDate::date)
                .containsExactly(LocalDate.parse("2029-12-06"));
        assertThat(planned.refused()).extracting(RefusedDate::reason).doesNotContain("");
    }

    @Test
    void an_action_that_is_not_there_or_called_off_gets_no_rule() {
        var cancelled = action.cancel("faute de bénévoles");
        actions.save(cancelled, cancelled.changed());

        assertThatThrownBy(() -> planned("2027-03-15", "2027-04-05"))
                .isInstanceOf(ActionRefused.class);
        assertThatThrownBy(
                        () ->
                                plan.plan(
                                        ID,
                                        new ActionId(UUID.randomUUID().toString()),
                                        thursdays("2027-03-15", "2027-04-05"),
                                        LEA))
                .isInstanceOf(ActionNotFound.class);
        assertThat(rhythms.told).isEmpty();
    }

    @Test
    void skipping_what_is_no_date_or_every_date_is_refused() {
        assertThat(flaws(thursdays("2027-03-15", "2027-04-05", "2027-03-24")))
                .containsExactly("no-such-date");
        assertThat(flaws(thursdays("2027-03-15", "2027-03-19", "2027-03-18")))
                .containsExactly("nothing-left");
        assertThat(rhythms.told).isEmpty();
    }

    @Test
    void a_later_end_adds_dates_and_leaves_those_before_alone() {
        planned("2027-03-15", "2027-03-26");
        var before = dates();

        var extended =
                extend.extend(
                        action.id(), ID, 1, LocalDate.parse("2027-04-16"), days("2027-04-08"));

        assertThat(extended.rhythm().version()).isEqualTo(2);
        assertThat(dates()).hasSize(4).containsAll(before);
        assertThat(starts()).endsWith("2027-04-01T07:00:00Z", "2027-04-15T07:00:00Z");
    }

    @Test
    void an_end_that_is_not_later_is_refused() {
        planned("2027-03-15", "2027-03-26");

        assertThatThrownBy(
                        () ->
                                extend.extend(
                                        action.id(), ID, 1, LocalDate.parse("2027-03-26"), days()))
                .isInstanceOfSatisfying(
                        RhythmUnfit.class,
                        refused ->
                                assertThat(refused.flaws())
                                        .extracting(Flaw::code)
                                        .containsExactly("not-later"));
    }

    @Test
    void an_extension_decided_on_an_older_version_is_refused() {
        planned("2027-03-15", "2027-03-26");
        extend.extend(action.id(), ID, 1, LocalDate.parse("2027-04-16"), days());

        assertThatThrownBy(
                        () ->
                                extend.extend(
                                        action.id(), ID, 1, LocalDate.parse("2027-04-30"), days()))
                .isInstanceOf(RhythmStale.class);
        assertThat(dates()).hasSize(5);
    }

    @Test
    void a_rule_is_extended_through_its_own_action_only() {
        planned("2027-03-15", "2027-03-26");
        var other = ActionFixtures.aDraft();
        actions.add(other, other.changed());

        assertThatThrownBy(
                        () ->
                                extend.extend(
                                        other.id(), ID, 1, LocalDate.parse("2027-04-30"), days()))
                .isInstanceOf(RhythmNotFound.class);
    }

    private Planned planned(String from, String until) {
        return plan.plan(ID, action.id(), thursdays(from, until), LEA);
    }

    private List<String> flaws(Timing timing) {
        try {
            plan.plan(ID, action.id(), timing, LEA);
            return List.of();
        } catch (RhythmUnfit unfit) {
            return unfit.flaws().stream().map(Flaw::code).toList();
        }
    }

    private List<Occurrence> dates() {
        return occurrences.ofAction(action.id());
    }

    private List<String> starts() {
        return dates().stream().map(it -> it.period().startsAt().toString()).toList();
    }
}
