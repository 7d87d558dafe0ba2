package fr.parvis.actions.occurrence;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.anOccurrence;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.at;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.occurrence.OccurrenceFact.OccurrenceCancelled;
import fr.parvis.actions.occurrence.OccurrenceFact.OccurrenceHeld;
import fr.parvis.actions.occurrence.OccurrenceFact.OccurrenceMoved;
import fr.parvis.actions.occurrence.OccurrenceFact.OccurrenceScheduled;
import fr.parvis.actions.practice.Onlooker;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.Refusal;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OccurrenceTest {

    private static final String THURSDAY = "2027-03-04T09:00";
    private static final String FRIDAY = "2027-03-05T10:00";

    private final Occurrence thursday = anOccurrence(THURSDAY);

    @Test
    void it_says_what_its_action_says() {
        assertThat(thursday.content()).isEqualTo(Content.of(Plans.aPermanence()));
        assertThat(thursday.state()).isEqualTo(OccurrenceState.SCHEDULED);
        assertThat(thursday.announced()).isTrue();
        assertThat(thursday.own()).isFalse();
        assertThat(thursday.told()).isInstanceOf(OccurrenceScheduled.class);
    }

    @Test
    void moved_it_says_from_when_and_the_public_sees_it() {
        var moved = thursday.move(threeHours(FRIDAY));

        assertThat(moved.period()).isEqualTo(threeHours(FRIDAY));
        assertThat(moved.movedFrom()).isEqualTo(threeHours(THURSDAY));
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.version()).isEqualTo(2);
        assertThat(moved.since(thursday))
                .asInstanceOf(InstanceOfAssertFactories.type(OccurrenceMoved.class))
                .satisfies(
                        it -> {
                            assertThat(it.before().startsAt()).isEqualTo(at(THURSDAY));
                            assertThat(it.occurrence().startsAt()).isEqualTo(at(FRIDAY));
                        });
    }

    @Test
    void moved_to_where_it_is_nothing_changes() {
        assertThat(thursday.move(threeHours(THURSDAY))).isSameAs(thursday);
    }

    @Test
    void put_off_it_has_no_date_until_it_is_moved() {
        var postponed = thursday.postpone("Neige");
        var again = postponed.move(threeHours(THURSDAY));

        assertThat(postponed.state()).isEqualTo(OccurrenceState.POSTPONED);
        assertThat(postponed.state().isOn()).isFalse();
        assertThat(postponed.ending()).isEqualTo(new Ending("Neige", false));
        assertThat(postponed.since(thursday))
                .asInstanceOf(InstanceOfAssertFactories.type(OccurrenceCancelled.class))
                .extracting(OccurrenceCancelled::reason)
                .isEqualTo("Neige");
        assertThat(again.state()).isEqualTo(OccurrenceState.SCHEDULED);
        assertThat(again.ending()).isNull();
        assertThat(again.sequence()).isEqualTo(2);
        assertRefused("occurrence-state", () -> postponed.postpone("encore"));
    }

    @Test
    void called_off_it_neither_moves_nor_is_edited_nor_held() {
        var cancelled = thursday.cancel("Neige");

        assertThat(cancelled.state()).isEqualTo(OccurrenceState.CANCELLED);
        assertThat(cancelled.sequence()).isEqualTo(1);
        assertThat(cancelled.since(thursday)).isInstanceOf(OccurrenceCancelled.class);
        assertRefused("occurrence-state", () -> cancelled.move(threeHours(FRIDAY)));
        assertRefused("occurrence-state", () -> cancelled.edit(cancelled.content(), Crew.NOBODY));
        assertRefused("occurrence-state", () -> cancelled.hold(at(FRIDAY)));
        assertRefused("occurrence-state", () -> cancelled.cancel("encore"));
        assertRefused("occurrence-state", () -> cancelled.postpone("encore"));
    }

    @Test
    void reopened_it_is_on_again_as_before() {
        var reopened = thursday.cancel("Neige").reopen();

        assertThat(reopened.state()).isEqualTo(OccurrenceState.SCHEDULED);
        assertThat(reopened.period()).isEqualTo(thursday.period());
        assertThat(reopened.ending()).isNull();
        assertThat(reopened.sequence()).isEqualTo(2);
        assertThat(reopened.since(thursday.cancel("Neige")))
                .isInstanceOf(OccurrenceScheduled.class);
        assertRefused("occurrence-state", thursday::reopen);
    }

    @Test
    void it_is_held_once_it_has_begun() {
        var held = thursday.hold(at(THURSDAY));

        assertThat(held.state()).isEqualTo(OccurrenceState.HELD);
        assertThat(held.sequence()).isZero();
        assertThat(held.since(thursday)).isInstanceOf(OccurrenceHeld.class);
        assertRefused("occurrence-not-begun", () -> thursday.hold(at("2027-03-04T08:29")));
        assertRefused("occurrence-state", () -> held.hold(at(FRIDAY)));
        assertRefused("occurrence-state", () -> held.move(threeHours(FRIDAY)));
        assertRefused("occurrence-state", () -> held.cancel("trop tard"));
        assertRefused("occurrence-state", () -> held.postpone("trop tard"));
        assertRefused("occurrence-state", () -> thursday.postpone("Neige").hold(at(FRIDAY)));
        assertThat(held.reopen().state()).isEqualTo(OccurrenceState.SCHEDULED);
    }

    @Test
    void edited_it_says_its_own_and_the_public_sees_another_place() {
        var square = Content.of(Plans.at(Plans.SQUARE));
        var edited = thursday.edit(square, thursday.crew());

        assertThat(edited.own()).isTrue();
        assertThat(edited.content()).isEqualTo(square);
        assertThat(edited.sequence()).isEqualTo(1);
        assertThat(edited.since(thursday)).isInstanceOf(OccurrenceMoved.class);
    }

    @Test
    void another_title_is_seen_but_nothing_moves() {
        var edited =
                thursday.edit(Content.of(Plans.a(Practice.PERMANENCE, "Autre")), thursday.crew());

        assertThat(edited.sequence()).isEqualTo(1);
        assertThat(edited.since(thursday)).isInstanceOf(OccurrenceScheduled.class);
    }

    @Test
    void another_crew_is_nothing_the_public_sees() {
        var paul = new Crew(List.of("paul"), List.of(), null);
        var edited = thursday.edit(thursday.content(), paul);

        assertThat(edited.crew()).isEqualTo(paul);
        assertThat(edited.own()).isFalse();
        assertThat(edited.sequence()).isZero();
        assertThat(edited.version()).isEqualTo(2);
    }

    @Test
    void an_edit_that_changes_nothing_is_none() {
        assertThat(thursday.edit(thursday.content(), thursday.crew())).isSameAs(thursday);
    }

    @Test
    void the_last_eight_commands_that_reached_it_are_remembered() {
        var reached = thursday;
        for (int command = 1; command <= 10; command++) {
            reached = reached.reached("c" + command);
        }

        assertThat(reached.commands())
                .containsExactly("c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10");
        assertThat(reached.version()).isEqualTo(1);
    }

    @Test
    void what_it_spreads_is_of_this_version_only() {
        var spreading = thursday.spread(SeriesCommand.cancel(null, "Neige")).reached("c1");
        var next = spreading.move(threeHours(FRIDAY));

        assertThat(spreading.series()).isEqualTo(SeriesCommand.cancel(null, "Neige"));
        assertThat(next.series()).isNull();
        assertThat(next.commands()).containsExactly("c1");
    }

    @Test
    void only_what_nobody_counts_on_is_taken_out() {
        var draft = anOccurrence(ActionFixtures.aDraft(), THURSDAY);

        assertThat(draft.removed())
                .asInstanceOf(InstanceOfAssertFactories.type(OccurrenceCancelled.class))
                .extracting(OccurrenceCancelled::version)
                .isEqualTo(2L);
        assertRefused("occurrence-kept", thursday::removed);
        assertRefused("occurrence-kept", () -> draft.hold(at(THURSDAY)).removed());
    }

    @Test
    void of_a_home_visit_others_are_told_neither_name_nor_place() {
        var visit =
                anOccurrence(
                        ActionFixtures.aDraft(Plans.a(Practice.HOME_VISIT, "Mme B.")), THURSDAY);

        assertThat(visit.told())
                .asInstanceOf(InstanceOfAssertFactories.type(OccurrenceScheduled.class))
                .extracting(OccurrenceScheduled::occurrence)
                .satisfies(
                        it -> {
                            assertThat(it.title()).isEqualTo("Visite à domicile");
                            assertThat(it.place()).isNull();
                            assertThat(it.insee()).isEqualTo("71137");
                            assertThat(it.openToPublic()).isFalse();
                        });
    }

    @Test
    void others_are_told_ids_of_all_that_it_takes() {
        assertThat(thursday.told())
                .asInstanceOf(InstanceOfAssertFactories.type(OccurrenceScheduled.class))
                .extracting(OccurrenceScheduled::occurrence)
                .satisfies(
                        it -> {
                            assertThat(it.staffIds()).containsExactly("lea");
                            assertThat(it.equipmentIds()).containsExactly("kangoo");
                            assertThat(it.partnerIds()).containsExactly(Plans.RESTOS);
                            assertThat(it.houseId()).isEqualTo(Plans.CLUNY.value());
                            assertThat(it.place()).isEqualTo("Salle des Griottons");
                            assertThat(it.capacity()).isEqualTo(8);
                        });
    }

    @Test
    void a_partner_sees_what_is_announced() {
        var anyone = new Onlooker(null);

        assertThat(thursday.isSeenBy(anyone)).isTrue();
        assertThat(anOccurrence(ActionFixtures.aDraft(), THURSDAY).isSeenBy(anyone)).isFalse();
    }

    @Test
    void a_period_is_over_when_it_ends_and_overlaps_what_it_shares_time_with() {
        var period = threeHours(THURSDAY);

        assertThat(period.isOver(at("2027-03-04T11:59"))).isFalse();
        assertThat(period.isOver(at("2027-03-04T12:00"))).isTrue();
        assertThat(period.overlaps(at("2027-03-04T12:00"), at("2027-03-04T13:00"))).isFalse();
        assertThat(period.overlaps(at("2027-03-04T08:00"), at("2027-03-04T09:00"))).isFalse();
        assertThat(period.overlaps(at("2027-03-04T11:59"), at("2027-03-04T13:00"))).isTrue();
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(OccurrenceRefused.class)
                .extracting(it -> ((Refusal) it).code())
                .isEqualTo(code);
    }
}
