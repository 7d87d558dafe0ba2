package fr.parvis.actions.team;

import static fr.parvis.actions.team.TeamFixtures.aMember;
import static fr.parvis.actions.team.TeamFixtures.newId;
import static fr.parvis.actions.team.TeamFixtures.profile;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Member weekdays =
            Member.join(
                    newId(),
                    profile(
                            "Anne",
                            null,
                            null,
                            List.of(
                                    hours(DayOfWeek.MONDAY, 9, 12),
                                    hours(DayOfWeek.MONDAY, 14, 17))));

    @ParameterizedTest
    @CsvSource({"9,12", "10,11", "14,17"})
    void within_its_hours_nothing_speaks_against_somebody(int from, int to) {
        assertThat(weekdays.concern(at(MONDAY, from), at(MONDAY, to))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8,12", "9,13", "11,15", "18,19"})
    void beyond_its_hours_somebody_does_not_work(int from, int to) {
        assertThat(weekdays.concern(at(MONDAY, from), at(MONDAY, to)))
                .contains(Concern.OUTSIDE_HOURS);
    }

    @Test
    void another_day_than_its_own_is_outside_its_hours() {
        var tuesday = MONDAY.plusDays(1);

        assertThat(weekdays.concern(at(tuesday, 9), at(tuesday, 12)))
                .contains(Concern.OUTSIDE_HOURS);
        assertThat(weekdays.concern(at(MONDAY, 9), at(tuesday, 11)))
                .contains(Concern.OUTSIDE_HOURS);
    }

    @Test
    void unknown_hours_warn_of_nothing() {
        assertThat(aMember("Anne").concern(at(MONDAY, 5), at(MONDAY, 23))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "1,true", "2,true", "3,false"})
    void an_absence_lasts_from_its_first_to_its_last_day(int day, boolean away) {
        var absent = aMember("Anne").away(new Absence("a", MONDAY, MONDAY.plusDays(2), null));
        var asked = MONDAY.plusDays(day);

        var found = absent.concern(at(asked, 9), at(asked, 10));

        assertThat(found.isPresent()).isEqualTo(away);
        found.ifPresent(it -> assertThat(it).isEqualTo(Concern.ABSENT));
    }

    @ParameterizedTest
    @CsvSource({
        "MORNING,9,12,true",
        "MORNING,13,15,false",
        "MORNING,12,14,true",
        "AFTERNOON,9,13,false",
        "AFTERNOON,14,15,true",
        "AFTERNOON,12,14,true"
    })
    void a_half_days_absence_leaves_the_other_half(HalfDay half, int from, int to, boolean away) {
        var absent = aMember("Anne").away(new Absence("a", MONDAY, MONDAY, half));

        assertThat(absent.concern(at(MONDAY, from), at(MONDAY, to)).isPresent()).isEqualTo(away);
    }

    @Test
    void a_night_touches_the_afternoon_before_and_the_morning_after() {
        var evening = aMember("Anne").away(new Absence("a", MONDAY, MONDAY, HalfDay.AFTERNOON));
        var tuesday = MONDAY.plusDays(1);
        var morning = aMember("Anne").away(new Absence("a", tuesday, tuesday, HalfDay.MORNING));

        assertThat(evening.concern(at(MONDAY, 20), at(tuesday, 2))).contains(Concern.ABSENT);
        assertThat(morning.concern(at(MONDAY, 20), at(tuesday, 2))).contains(Concern.ABSENT);
    }

    @Test
    void an_absence_taken_back_is_gone_and_the_others_stay() {
        var absent =
                aMember("Anne")
                        .away(new Absence("a", MONDAY, MONDAY, null))
                        .away(new Absence("b", MONDAY, MONDAY, null));

        assertThat(absent.back("a").absences()).extracting(Absence::id).containsExactly("b");
    }

    @Test
    void who_left_keeps_the_name_and_nothing_else() {
        var gone = weekdays.away(new Absence("a", MONDAY, MONDAY, null)).leave();

        assertThat(gone.profile()).isEqualTo(TeamFixtures.named("Anne"));
        assertThat(gone.absences()).isEmpty();
        assertThat(gone.concern(at(MONDAY, 9), at(MONDAY, 10))).contains(Concern.GONE);
    }

    @Test
    void who_has_an_account_can_be_told_again() {
        var deputy =
                TeamFixtures.withAccount("Anne", "anne").standIn(new Deputyship(MONDAY, MONDAY));

        assertThat(deputy.present(PARIS))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.startsAt()).hasToString("2026-03-01T23:00:00Z");
                            assertThat(it.endsAt()).hasToString("2026-03-02T23:00:00Z");
                        });
        assertThat(aMember("Anne").present(PARIS)).isEmpty();
    }

    private static WorkingHours hours(DayOfWeek day, int from, int to) {
        return new WorkingHours(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static ZonedDateTime at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(PARIS);
    }
}
