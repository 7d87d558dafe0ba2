package fr.parvis.actions.clash;

import static fr.parvis.actions.Places.CLUNY;
import static fr.parvis.actions.Places.SALORNAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.team.Absence;
import fr.parvis.starter.core.Flaw;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimOccurrenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Desk desk = new Desk();

    @Test
    void nobody_is_twice_at_the_same_hour_and_the_clash_is_named() {
        desk.stored(cluny("09:00", "12:00", desk.anneWith()));

        assertThatThrownBy(() -> desk.stored(cluny("11:00", "13:00", desk.anneWith())))
                .isInstanceOfSatisfying(
                        ClashFound.class,
                        it -> {
                            assertThat(it.detail())
                                    .isEqualTo(
                                            "Anne Martin n’est pas libre\u00a0: Permanence aux"
                                                    + " Restos du Cœur, Mairie, Cluny, lundi 2 mars"
                                                    + " 2026 de 9\u00a0h à 12\u00a0h.");
                            assertThat(it.flaws())
                                    .extracting(Flaw::pointer)
                                    .containsExactly("/staff");
                        });
    }

    @Test
    void what_is_refused_takes_nothing() {
        desk.stored(cluny("09:00", "12:00", desk.anneWith()));
        var refused = cluny("11:00", "13:00", desk.anneWith(desk.bus));

        assertThatThrownBy(() -> desk.stored(refused)).isInstanceOf(ClashFound.class);

        assertThat(desk.stored.byId(refused.id())).isEmpty();
        assertThat(desk.claims.ofOccurrence(refused.id().value())).isEmpty();
        desk.stored(cluny("09:00", "12:00", desk.only(desk.bus)));
    }

    @Test
    void each_clash_of_one_command_is_named() {
        desk.stored(cluny("09:00", "12:00", desk.anneWith(desk.bus)));

        assertThatThrownBy(() -> desk.stored(cluny("09:00", "12:00", desk.anneWith(desk.bus))))
                .isInstanceOfSatisfying(
                        ClashFound.class,
                        it ->
                                assertThat(it.clashes())
                                        .extracting(Clash::name)
                                        .containsExactlyInAnyOrder("Anne Martin", "Le bus"));
    }

    @ParameterizedTest
    @CsvSource({"12:00,false", "12:10,false", "12:20,true"})
    void the_road_between_two_communes_counts(String from, boolean possible) {
        desk.stored(cluny("09:00", "12:00", desk.anneWith()));
        var next = at(SALORNAY, from, "14:00", desk.anneWith());

        assertThat(isRefused(next)).isNotEqualTo(possible);
    }

    @Test
    void a_clash_on_the_road_says_how_long_it_is() {
        desk.stored(cluny("09:00", "12:00", desk.anneWith()));

        assertThatThrownBy(() -> desk.stored(at(SALORNAY, "12:05", "14:00", desk.anneWith())))
                .hasMessageEndingWith("de 9\u00a0h à 12\u00a0h, à 18\u00a0min de route.");
    }

    @Test
    void in_one_commune_one_thing_may_follow_the_other_at_once() {
        desk.stored(cluny("09:00", "12:00", desk.anneWith(desk.bus)));

        desk.stored(cluny("12:00", "14:00", desk.anneWith(desk.bus)));
    }

    @Test
    void a_room_does_not_travel() {
        desk.stored(cluny("09:00", "12:00", desk.only(desk.room)));

        desk.stored(at(SALORNAY, "12:00", "13:00", desk.only(desk.room)));
    }

    @Test
    void stops_of_one_tour_mind_the_road_themselves_but_not_the_hour() {
        var tour = new Crew(List.of(desk.anne.id().value()), List.of(desk.bus), "tour");
        desk.stored(cluny("09:00", "12:00", tour));

        desk.stored(at(SALORNAY, "12:00", "13:00", tour));
        assertThat(isRefused(at(SALORNAY, "11:00", "12:00", tour))).isTrue();
    }

    @Test
    void an_evening_and_the_morning_after_clash_over_midnight() {
        desk.stored(desk.at(CLUNY, "2026-03-02T22:00", "2026-03-03T01:30", desk.anneWith()));

        assertThat(
                        isRefused(
                                desk.at(
                                        CLUNY,
                                        "2026-03-03T01:00",
                                        "2026-03-03T02:00",
                                        desk.anneWith())))
                .isTrue();
    }

    @Test
    void a_coordinator_overrides_a_clash_with_a_reason_that_stays_on_record() {
        desk.stored(cluny("09:00", "12:00", desk.anneWith()));
        var second = cluny("11:00", "13:00", desk.anneWith());

        Desk.under(
                new ClashRule.Override("elle part plus tôt"),
                () -> desk.occurrences.add(second, second.told()));

        assertThat(standing())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.clash().with().occurrenceId())
                                    .isEqualTo(second.id().value());
                            assertThat(it.despite())
                                    .extracting(Despite::reason, Despite::by)
                                    .containsExactly("elle part plus tôt", "somebody");
                        });
    }

    @Test
    void what_goes_on_by_itself_keeps_a_clash_to_be_looked_at() {
        desk.stored(cluny("09:00", "12:00", desk.anneWith()));
        var imported = cluny("11:00", "13:00", desk.anneWith());

        Desk.under(ClashRule.KEEP, () -> desk.occurrences.add(imported, imported.told()));

        assertThat(standing())
                .extracting(StandingClash::despite)
                .extracting(it -> it == null ? "none" : it.reason())
                .containsExactly((@Nullable String) null);
    }

    @Test
    void a_clash_that_nobody_was_asked_of_is_accepted_afterwards_with_a_reason() {
        var first = desk.stored(cluny("09:00", "12:00", desk.anneWith(desk.bus)));
        var imported = cluny("11:00", "13:00", desk.anneWith(desk.bus));
        Desk.under(ClashRule.KEEP, () -> desk.occurrences.add(imported, imported.told()));

        accepted(first, "un collègue prend le relais");

        assertThat(standing())
                .hasSize(2)
                .extracting(StandingClash::despite)
                .allMatch(it -> it != null && "un collègue prend le relais".equals(it.reason()));
    }

    @Test
    void only_the_clashes_of_the_date_that_is_named_are_accepted() {
        desk.stored(cluny("09:00", "12:00", desk.anneWith()));
        var imported = cluny("11:00", "13:00", desk.anneWith());
        var evening = desk.stored(cluny("18:00", "20:00", desk.anneWith()));
        var late = cluny("19:00", "21:00", desk.anneWith());
        Desk.under(ClashRule.KEEP, () -> desk.occurrences.add(imported, imported.told()));
        Desk.under(ClashRule.KEEP, () -> desk.occurrences.add(late, late.told()));

        accepted(evening, "elle part plus tôt");

        assertThat(standing())
                .extracting(it -> it.despite() == null ? null : it.despite().reason())
                .containsExactlyInAnyOrder(null, "elle part plus tôt");
    }

    @Test
    void a_clash_that_arises_after_others_were_overridden_is_open() {
        desk.stored(cluny("09:00", "12:00", desk.anneWith()));
        var overridden = cluny("11:00", "13:00", desk.anneWith());
        Desk.under(
                new ClashRule.Override("d’accord"),
                () -> desk.occurrences.add(overridden, overridden.told()));
        later();

        keep(cluny("12:30", "14:00", desk.anneWith()));

        assertThat(reasons()).containsExactly("d’accord", null);
    }

    @Test
    void a_clash_that_arises_after_others_were_accepted_is_open_until_it_is_accepted_too() {
        var first = desk.stored(cluny("09:00", "12:00", desk.anneWith()));
        keep(cluny("11:00", "12:00", desk.anneWith()));
        accepted(first, "un collègue prend le relais");
        later();
        keep(cluny("09:00", "10:00", desk.anneWith()));

        assertThat(reasons()).containsExactlyInAnyOrder("un collègue prend le relais", null);

        accepted(first, "deux collègues");

        assertThat(reasons()).containsExactly("deux collègues", "deux collègues");
    }

    @Test
    void what_clashes_with_nothing_is_not_accepted() {
        var alone = desk.stored(cluny("09:00", "12:00", desk.anneWith()));

        assertThatThrownBy(() -> accepted(alone, "au cas où")).isInstanceOf(ClashNotFound.class);
    }

    @Test
    void an_overridden_date_may_be_edited_without_asking_again() {
        desk.stored(cluny("09:00", "12:00", desk.anneWith()));
        var second = cluny("11:00", "13:00", desk.anneWith());
        Desk.under(
                new ClashRule.Override("d’accord"),
                () -> desk.occurrences.add(second, second.told()));

        desk.changed(second, second.edit(second.content(), desk.anneWith(desk.room)));

        assertThat(standing()).hasSize(1);
    }

    @Test
    void a_cancelled_date_gives_back_what_it_took() {
        var first = desk.stored(cluny("09:00", "12:00", desk.anneWith()));
        desk.changed(first, first.cancel("pluie"));

        settle(first);

        assertThat(desk.claims.ofOccurrence(first.id().value())).isEmpty();
        desk.stored(cluny("09:00", "12:00", desk.anneWith()));
    }

    @Test
    void a_date_cancelled_a_moment_ago_stands_in_nobodys_way() {
        var first = desk.stored(cluny("09:00", "12:00", desk.anneWith()));
        desk.changed(first, first.cancel("pluie"));

        desk.stored(cluny("09:00", "12:00", desk.anneWith()));
    }

    @Test
    void a_moved_date_keeps_its_new_hour_only() {
        var first = desk.stored(cluny("09:00", "12:00", desk.anneWith()));
        var moved = desk.changed(first, first.move(cluny("14:00", "17:00", Crew.NOBODY).period()));
        settle(moved);

        desk.stored(cluny("09:00", "12:00", desk.anneWith()));
        assertThat(isRefused(cluny("16:00", "18:00", desk.anneWith()))).isTrue();
    }

    @Test
    void a_claim_whose_date_a_kill_kept_from_being_stored_is_worth_nothing_after_a_minute() {
        var lost = cluny("09:00", "12:00", desk.anneWith());
        Desk.refusing(() -> claimed(lost));

        assertThat(isRefused(cluny("09:00", "12:00", desk.anneWith()))).isTrue();
        desk.now.updateAndGet(it -> it.plusSeconds(61));
        desk.stored(cluny("09:00", "12:00", desk.anneWith()));
    }

    @Test
    void settling_leaves_what_is_needed_and_what_is_about_to_be_stored() {
        var first = desk.stored(cluny("09:00", "12:00", desk.anneWith(desk.bus)));
        var moving = first.move(cluny("14:00", "17:00", Crew.NOBODY).period());
        Desk.refusing(() -> claimed(moving));

        settle(first);

        assertThat(isRefused(cluny("09:00", "12:00", desk.anneWith()))).isTrue();
        assertThat(isRefused(cluny("15:00", "16:00", desk.anneWith()))).isTrue();
    }

    @Test
    void a_check_before_storing_names_clashes_and_warns_of_absences() {
        desk.stored(cluny("09:00", "12:00", desk.anneWith()));
        desk.members.save(desk.brahim.away(new Absence("a", DAY, DAY, null)), List.of());
        var period = cluny("10:00", "11:00", Crew.NOBODY).period();
        var wish =
                new Wish(
                        null,
                        period.startsAt(),
                        period.endsAt(),
                        CLUNY,
                        List.of(desk.anne.id().value(), desk.brahim.id().value()),
                        List.of(desk.bus));

        var clashes = Desk.refusing(() -> desk.check.clashes(wish));
        var warnings = Desk.refusing(() -> desk.check.warnings(wish));

        assertThat(clashes).extracting(Clash::name).containsExactly("Anne Martin");
        assertThat(warnings)
                .extracting(Warning::words)
                .containsExactly("Brahim Diallo est en absence ce jour-là.");
    }

    @Test
    void dates_that_move_together_may_each_go_where_the_other_was() {
        var monday = desk.stored(cluny("09:00", "12:00", desk.anneWith()));
        var tuesday =
                desk.stored(
                        desk.at(CLUNY, "2026-03-03T09:00", "2026-03-03T12:00", desk.anneWith()));

        var later = monday.move(tuesday.period());
        var earlier = tuesday.move(monday.period());

        reserve(later, earlier);
        desk.changed(monday, later);
        desk.changed(tuesday, earlier);

        assertThat(standing()).isEmpty();
    }

    @Test
    void of_dates_that_change_together_all_are_taken_or_none() {
        desk.stored(cluny("14:00", "17:00", desk.anneWith()));
        var free = cluny("09:00", "12:00", desk.anneWith());
        var taken = cluny("15:00", "16:00", desk.anneWith());
        var same = cluny("10:00", "11:00", desk.anneWith());

        assertThatThrownBy(() -> reserve(free, taken)).isInstanceOf(ClashFound.class);
        assertThatThrownBy(() -> reserve(free, same)).isInstanceOf(ClashFound.class);

        desk.stored(cluny("09:00", "12:00", desk.anneWith()));
    }

    private void reserve(Occurrence... together) {
        Desk.refusing(
                () -> {
                    desk.occurrences.reserve(List.of(together));
                    return true;
                });
    }

    private boolean claimed(Occurrence occurrence) {
        desk.claim.claim(occurrence, ClashRule.REFUSE);
        return true;
    }

    private void accepted(Occurrence occurrence, String reason) {
        Desk.refusing(
                () -> {
                    desk.accept.accept(occurrence.id().value(), reason);
                    return true;
                });
    }

    private void keep(Occurrence imported) {
        Desk.under(ClashRule.KEEP, () -> desk.occurrences.add(imported, imported.told()));
    }

    private void later() {
        desk.now.updateAndGet(it -> it.plusSeconds(60));
    }

    private List<@Nullable String> reasons() {
        return standing().stream()
                .<@Nullable String>map(it -> it.despite() == null ? null : it.despite().reason())
                .toList();
    }

    private void settle(Occurrence occurrence) {
        Desk.refusing(
                () -> {
                    desk.settle.settle(occurrence.id().value());
                    return true;
                });
    }

    private List<StandingClash> standing() {
        return Desk.refusing(() -> desk.list.between(DAY, DAY));
    }

    private boolean isRefused(Occurrence occurrence) {
        try {
            desk.stored(occurrence);
            return false;
        } catch (ClashFound clash) {
            return true;
        }
    }

    private Occurrence cluny(String from, String to, Crew crew) {
        return at(CLUNY, from, to, crew);
    }

    private Occurrence at(String insee, String from, String to, Crew crew) {
        return desk.at(insee, DAY + "T" + from, DAY + "T" + to, crew);
    }
}
