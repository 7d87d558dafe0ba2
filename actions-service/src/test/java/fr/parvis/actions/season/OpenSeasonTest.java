package fr.parvis.actions.season;

import static fr.parvis.actions.season.SeasonFixtures.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.starter.core.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpenSeasonTest {

    private static final SeasonId ID = new SeasonId("0199f3a0-0000-7000-8000-000000000003");
    private static final SeasonPlan SPRING = plan("Printemps", "2027-01-04", "2027-06-30");

    private final Seasons seasons = new InMemorySeasons();
    private final OpenSeason open = new OpenSeason(seasons);
    private final ChangeSeason change = new ChangeSeason(seasons);

    @Test
    void opened_twice_under_one_id_it_is_there_once() {
        var season = open.open(ID, SPRING);

        assertThat(open.open(ID, plan("Autre", "2028-01-01", "2028-06-30"))).isEqualTo(season);
        assertThat(seasons.count()).isEqualTo(1);
    }

    @Test
    void it_holds_its_first_day_and_its_last() {
        assertThat(SPRING.holds(LocalDate.parse("2027-01-04"))).isTrue();
        assertThat(SPRING.holds(LocalDate.parse("2027-06-30"))).isTrue();
        assertThat(SPRING.holds(LocalDate.parse("2027-01-03"))).isFalse();
        assertThat(SPRING.holds(LocalDate.parse("2027-07-01"))).isFalse();
    }

    @Test
    void it_may_last_one_day_and_up_to_two_years() {
        assertThat(open.open(ID, plan("Un jour", "2027-01-01", "2027-01-01")).version())
                .isEqualTo(1);
        assertThat(change.change(ID, 1, plan("Deux ans", "2027-01-01", "2028-12-31")).version())
                .isEqualTo(2);
    }

    @Test
    void it_neither_ends_before_it_begins_nor_lasts_longer() {
        assertRefused("before-start", plan("Envers", "2027-01-02", "2027-01-01"));
        assertRefused("too-long", plan("Sans fin", "2027-01-01", "2029-01-01"));
        assertThat(seasons.count()).isZero();
    }

    @Test
    void a_change_decided_on_an_older_version_is_refused() {
        open.open(ID, SPRING);
        change.change(ID, 1, SPRING);

        assertThatThrownBy(() -> change.change(ID, 1, SPRING)).isInstanceOf(SeasonStale.class);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThatThrownBy(() -> change.change(ID, 1, SPRING)).isInstanceOf(SeasonNotFound.class);
    }

    private void assertRefused(String code, SeasonPlan plan) {
        assertThatThrownBy(() -> open.open(ID, plan))
                .isInstanceOf(SeasonUnfit.class)
                .extracting(it -> ((Refusal) it).code())
                .isEqualTo(code);
    }
}
