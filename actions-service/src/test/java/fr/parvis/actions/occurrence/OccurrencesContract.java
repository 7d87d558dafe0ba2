package fr.parvis.actions.occurrence;

import static fr.parvis.actions.action.ActionFixtures.aDraft;
import static fr.parvis.actions.action.ActionFixtures.anAnnounced;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.anOccurrence;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.at;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.practice.Onlooker;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every collection of occurrences does; each implementation runs it. */
public interface OccurrencesContract {

    Occurrences occurrences();

    @Test
    default void an_occurrence_added_is_found_again_as_it_was() {
        inClunisois(
                () -> {
                    var occurrence = added("2027-01-07T09:00");

                    assertThat(occurrences().byId(occurrence.id())).contains(occurrence);
                });
    }

    @Test
    default void an_id_is_taken_once() {
        inClunisois(
                () -> {
                    var occurrence = added("2027-01-07T09:00");

                    assertThat(occurrences().add(occurrence, occurrence.told())).isFalse();
                });
    }

    @Test
    default void what_was_moved_and_called_off_is_found_again_as_it_was() {
        inClunisois(
                () -> {
                    var moved = saved(added("2027-01-07T09:00"), "2027-01-08T10:00");
                    var cancelled =
                            moved.cancel("Neige")
                                    .spread(SeriesCommand.cancel(null, "Neige"))
                                    .reached("another:3");

                    assertThat(occurrences().save(cancelled, cancelled.told())).isTrue();
                    assertThat(occurrences().byId(moved.id())).contains(cancelled);
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    var occurrence = added("2027-01-07T09:00");
                    var first = saved(occurrence, "2027-01-08T10:00");
                    var second = occurrence.cancel("Neige");

                    assertThat(occurrences().save(second, second.told())).isFalse();
                    assertThat(occurrences().byId(occurrence.id())).contains(first);
                });
    }

    @Test
    default void an_occurrence_removed_is_not_found_any_more() {
        inClunisois(
                () -> {
                    var occurrence = added("2027-01-07T09:00");

                    assertThat(occurrences().remove(occurrence, occurrence.told())).isTrue();
                    assertThat(occurrences().byId(occurrence.id())).isEmpty();
                    assertThat(occurrences().ofAction(occurrence.actionId())).isEmpty();
                });
    }

    @Test
    default void an_occurrence_changed_meanwhile_is_not_removed() {
        inClunisois(
                () -> {
                    var occurrence = added("2027-01-07T09:00");
                    saved(occurrence, "2027-01-08T10:00");

                    assertThat(occurrences().remove(occurrence, occurrence.told())).isFalse();
                });
    }

    @Test
    default void a_week_holds_what_begins_in_it_in_the_order_of_time() {
        inClunisois(
                () -> {
                    var friday = added("2031-03-07T09:00");
                    var monday = added("2031-03-03T00:00");
                    added("2031-03-10T00:00");
                    added("2031-03-02T23:59");

                    assertThat(within("2031-03-03T00:00", "2031-03-10T00:00"))
                            .containsExactly(monday, friday);
                });
    }

    @Test
    default void pages_show_each_occurrence_once_even_of_one_hour() {
        inClunisois(
                () -> {
                    var search =
                            OccurrenceSearch.between(
                                    at("2032-03-01T00:00"), at("2032-04-01T00:00"));
                    var all =
                            List.of(
                                    added("2032-03-03T09:00"),
                                    added("2032-03-03T09:00"),
                                    added("2032-03-03T09:00"),
                                    added("2032-03-04T09:00"));

                    var shown = new ArrayList<>(occurrences().page(search, null, 2));
                    while (shown.addAll(
                            occurrences().page(search, OccurrenceMark.of(shown.getLast()), 2))) {
                        assertThat(shown).doesNotHaveDuplicates();
                    }
                    var each = new ArrayList<Occurrence>();
                    occurrences().each(search, each::add);
                    assertThat(shown).containsExactlyInAnyOrderElementsOf(all).isEqualTo(each);
                    assertThat(occurrences().count(search)).isEqualTo(all.size());
                });
    }

    @Test
    default void a_search_finds_by_each_thing_it_names() {
        inClunisois(
                () -> {
                    var action = anAnnounced(Plans.a(Practice.LOCAL_EVENT, "Forum"));
                    var forum = added(action, "2033-03-03T09:00");
                    var tour = new Crew(List.of("paul"), List.of("bus"), "tour-1");
                    var bus = added(anOccurrence("2033-03-04T09:00").edit(forum.content(), tour));
                    var off = added(anOccurrence("2033-03-05T09:00").cancel("Neige"));

                    assertThat(found(null, Practice.LOCAL_EVENT, null, null, null, null))
                            .containsExactly(forum, bus);
                    assertThat(found(null, null, OccurrenceState.CANCELLED, null, null, null))
                            .containsExactly(off);
                    assertThat(found(null, null, null, "paul", null, null)).containsExactly(bus);
                    assertThat(found(null, null, null, null, "kangoo", null))
                            .containsExactly(forum, off);
                    assertThat(found(null, null, null, null, null, "tour-1")).containsExactly(bus);
                    assertThat(found("71137", null, null, null, null, null)).hasSize(3);
                    assertThat(found("71001", null, null, null, null, null)).isEmpty();
                    assertThat(occurrences().ofAction(action.id())).containsExactly(forum);
                });
    }

    @Test
    default void a_partner_finds_what_is_announced_and_no_home_visit() {
        inClunisois(
                () -> {
                    var open = added("2034-03-03T09:00");
                    added(aDraft(Plans.aPermanence()), "2034-03-03T09:00");
                    var visit = aDraft(Plans.a(Practice.HOME_VISIT, "Mme B."));
                    added(visit.approve("visit-1").announce(), "2034-03-03T09:00");

                    assertThat(seenBy(new Onlooker(null))).containsExactly(open);
                    assertThat(seenBy(new Onlooker(Plans.RESTOS))).containsExactly(open);
                });
    }

    @Test
    default void what_touches_a_time_is_on_or_held_and_overlaps_it() {
        inClunisois(
                () -> {
                    var on = added("2035-03-03T09:00");
                    var held = added(anOccurrence("2035-03-03T07:30").hold(at("2035-03-03T08:00")));
                    added(anOccurrence("2035-03-03T09:00").postpone("Neige"));
                    added("2035-03-03T06:00");
                    added("2035-03-03T10:00");

                    assertThat(
                                    occurrences()
                                            .touching(
                                                    at("2035-03-03T09:00"), at("2035-03-03T10:00")))
                            .containsExactly(held, on);
                });
    }

    private List<Occurrence> found(
            @Nullable String commune,
            @Nullable Practice practice,
            @Nullable OccurrenceState state,
            @Nullable String member,
            @Nullable String equipment,
            @Nullable String tour) {
        return occurrences()
                .page(
                        new OccurrenceSearch(
                                at("2033-01-01T00:00"),
                                at("2034-01-01T00:00"),
                                commune,
                                practice,
                                state,
                                member,
                                equipment,
                                null,
                                null,
                                tour,
                                null),
                        null,
                        500);
    }

    private List<Occurrence> seenBy(Onlooker onlooker) {
        return occurrences()
                .page(
                        new OccurrenceSearch(
                                at("2034-01-01T00:00"),
                                at("2035-01-01T00:00"),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                onlooker),
                        null,
                        500);
    }

    private List<Occurrence> within(String from, String to) {
        return occurrences().page(OccurrenceSearch.between(at(from), at(to)), null, 500);
    }

    private Occurrence added(String localStart) {
        return added(anOccurrence(localStart));
    }

    private Occurrence added(Action action, String localStart) {
        return added(anOccurrence(action, localStart));
    }

    private Occurrence added(Occurrence occurrence) {
        var first = first(occurrence);
        assertThat(occurrences().add(first, first.told())).isTrue();
        return first;
    }

    /** As it is when just stored: whatever was done to it before, in its first version. */
    private static Occurrence first(Occurrence of) {
        return new Occurrence(
                of.id(),
                of.actionId(),
                of.content(),
                of.own(),
                of.announced(),
                of.state(),
                of.period(),
                of.crew(),
                of.movedFrom(),
                of.ending(),
                of.series(),
                of.commands(),
                of.sequence(),
                1);
    }

    private Occurrence saved(Occurrence occurrence, String to) {
        var moved = occurrence.move(threeHours(to));
        assertThat(occurrences().save(moved, moved.since(occurrence))).isTrue();
        return moved;
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, work);
    }
}
