package fr.parvis.actions.occurrence;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.at;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.ActionRefused;
import fr.parvis.actions.action.ActionStale;
import fr.parvis.actions.action.InMemoryActions;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowActionTest {

    private static final UUID FIRST = UUID.fromString("0199f3a0-0000-7000-8000-00000000000e");

    private final InMemoryActions actions = new InMemoryActions();
    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final InstantSource clock = InstantSource.fixed(at("2027-03-10T12:00"));
    private final FollowAction follow = new FollowAction(actions, occurrences, clock);
    private final ScheduleOccurrences schedule =
            new ScheduleOccurrences(actions, occurrences, new CheckOccurrence(clock));
    private final RemoveAction remove = new RemoveAction(actions, occurrences);

    private final Action draft = drafted();
    private final List<Occurrence> dates =
            schedule.schedule(
                    FIRST,
                    draft.id(),
                    List.of(threeHours("2027-03-04T09:00"), threeHours("2027-03-18T09:00")),
                    OccurrenceFixtures.LEA);

    @Test
    void each_date_is_a_thing_of_its_own_under_an_id_of_its_own() {
        assertThat(dates)
                .extracting(it -> it.id().value())
                .containsExactly(
                        "0199f3a0-0000-7000-8000-00000000000e",
                        "0199f3a0-0000-7000-8000-00000000000f");
        assertThat(dates).allMatch(it -> it.crew().equals(OccurrenceFixtures.LEA));
    }

    @Test
    void dates_given_twice_under_one_id_are_there_once() {
        var again =
                schedule.schedule(
                        FIRST,
                        draft.id(),
                        List.of(threeHours("2027-03-04T09:00"), threeHours("2027-03-18T09:00")),
                        Crew.NOBODY);

        assertThat(again).isEqualTo(dates);
        assertThat(occurrences.told).hasSize(2);
    }

    @Test
    void what_is_called_off_is_given_no_dates() {
        save(draft.cancel("Neige"));

        assertThatThrownBy(() -> scheduled(draft.id(), "2027-04-01T09:00"))
                .isInstanceOf(ActionRefused.class);
    }

    @Test
    void an_unknown_action_is_given_no_dates() {
        assertThatThrownBy(() -> scheduled(new ActionId("none"), "2027-04-01T09:00"))
                .isInstanceOf(ActionNotFound.class);
    }

    @Test
    void a_date_that_cannot_be_is_named_and_none_is_added() {
        var bad = new Period(at("2027-04-01T09:00"), at("2027-04-01T08:00"));

        assertThatThrownBy(
                        () ->
                                schedule.schedule(
                                        UUID.randomUUID(),
                                        draft.id(),
                                        List.of(threeHours("2027-04-01T09:00"), bad),
                                        Crew.NOBODY))
                .isInstanceOf(OccurrenceUnfit.class)
                .extracting(it -> ((Refusal) it).flaws().getFirst().pointer())
                .isEqualTo("/dates/1/endsAt");
        assertThat(occurrences.ofAction(draft.id())).hasSize(2);
    }

    @Test
    void announced_with_its_action_only_what_is_to_come_follows() {
        save(draft.announce());

        follow.follow(draft.id());

        assertThat(now(0)).isEqualTo(dates.get(0));
        assertThat(now(1).announced()).isTrue();
        assertThat(now(1).version()).isEqualTo(2);
    }

    @Test
    void told_again_nothing_changes() {
        save(draft.announce());
        follow.follow(draft.id());
        var once = now(1);

        follow.follow(draft.id());

        assertThat(now(1)).isSameAs(once);
    }

    @Test
    void another_place_of_the_action_is_where_its_dates_move() {
        save(draft.change(Plans.at(Plans.SQUARE)));

        follow.follow(draft.id());

        assertThat(now(1).content().place()).isEqualTo(Plans.SQUARE);
        assertThat(now(1).sequence()).isEqualTo(1);
        assertThat(now(1).own()).isFalse();
        assertThat(occurrences.told.getLast()).isInstanceOf(OccurrenceFact.OccurrenceMoved.class);
    }

    @Test
    void a_date_edited_alone_keeps_what_it_says() {
        var mine = Content.of(Plans.a(Practice.PERMANENCE, "À part"));
        var edited = dates.get(1).edit(mine, Crew.NOBODY);
        occurrences.save(edited, edited.told());
        save(draft.change(Plans.at(Plans.SQUARE)));

        follow.follow(draft.id());

        assertThat(now(1).content()).isEqualTo(mine);
        assertThat(now(1).own()).isTrue();
    }

    @Test
    void called_off_and_opened_again_with_its_action() {
        save(draft.cancel("Travaux"));
        follow.follow(draft.id());

        assertThat(now(1).state()).isEqualTo(OccurrenceState.CANCELLED);
        assertThat(now(1).ending()).isEqualTo(new Ending("Travaux", true));

        save(actions.byId(draft.id()).orElseThrow().reopen());
        follow.follow(draft.id());

        assertThat(now(1).state()).isEqualTo(OccurrenceState.SCHEDULED);
        assertThat(now(1).ending()).isNull();
        assertThat(now(1).version()).isEqualTo(3);
        assertThat(now(1).sequence()).isEqualTo(2);
    }

    @Test
    void what_was_called_off_by_itself_stays_so() {
        var cancelled = dates.get(1).cancel("Neige");
        occurrences.save(cancelled, cancelled.told());
        save(draft.announce());

        follow.follow(draft.id());

        assertThat(now(1).state()).isEqualTo(OccurrenceState.CANCELLED);
        assertThat(now(1).announced()).isTrue();
    }

    @Test
    void a_date_given_while_its_action_changed_catches_up() {
        save(draft.announce());

        follow.follow(dates.get(1).id());

        assertThat(now(1).announced()).isTrue();
        assertThat(now(0).announced()).isFalse();
    }

    @Test
    void a_draft_taken_out_takes_its_dates_with_it() {
        remove.remove(draft.id(), 1);
        follow.follow(draft.id());

        assertThat(actions.byId(draft.id())).isEmpty();
        assertThat(occurrences.ofAction(draft.id())).isEmpty();
    }

    @Test
    void a_draft_of_which_a_date_was_held_is_kept() {
        var held = dates.get(0).hold(at("2027-03-04T09:00"));
        occurrences.save(held, held.told());

        assertThatThrownBy(() -> remove.remove(draft.id(), 1))
                .isInstanceOf(OccurrenceRefused.class);
        assertThat(actions.byId(draft.id())).isPresent();
    }

    @Test
    void a_draft_changed_meanwhile_is_kept() {
        save(draft.change(Plans.at(Plans.SQUARE)));

        assertThatThrownBy(() -> remove.remove(draft.id(), 1)).isInstanceOf(ActionStale.class);
    }

    @Test
    void a_date_of_an_action_that_is_not_there_is_left_alone() {
        var orphan = OccurrenceFixtures.anOccurrence("2027-03-18T09:00");
        occurrences.add(orphan, orphan.told());

        follow.follow(orphan.id());

        assertThat(occurrences.byId(orphan.id())).contains(orphan);
    }

    private Action drafted() {
        var action = ActionFixtures.aDraft();
        actions.add(action, action.changed());
        return action;
    }

    private void save(Action changed) {
        assertThat(actions.save(changed, changed.changed())).isTrue();
    }

    private void scheduled(ActionId id, String localStart) {
        schedule.schedule(UUID.randomUUID(), id, List.of(threeHours(localStart)), Crew.NOBODY);
    }

    private Occurrence now(int date) {
        return occurrences.byId(dates.get(date).id()).orElseThrow();
    }
}
