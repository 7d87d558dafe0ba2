package fr.parvis.actions.calendar;

import static fr.parvis.actions.calendar.CalendarFixtures.every;
import static fr.parvis.actions.calendar.CalendarFixtures.everyMonths;
import static fr.parvis.actions.calendar.CalendarFixtures.everyWeeks;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTextTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDateTime TUESDAY_AT_NINE = LocalDateTime.parse("2027-01-12T09:00");

    @Test
    void rules_are_written_as_calendar_programs_do() {
        var weekly = everyWeeks(2, Set.of(TUESDAY, THURSDAY), "2027-01-12", "2027-06-30");
        var monthly = everyMonths(1, Set.of(1, -1), TUESDAY, "2027-01-12", "2027-06-30");

        assertThat(RecurrenceText.write(weekly.checked()))
                .isEqualTo("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270630");
        assertThat(RecurrenceText.write(monthly.checked()))
                .isEqualTo("FREQ=MONTHLY;BYDAY=-1TU,1TU;UNTIL=20270630");
    }

    @Test
    void an_end_in_utc_is_a_day_by_the_clock_on_the_wall() {
        assertThat(read("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270629T215959Z").until())
                .isEqualTo("2027-06-29");
        assertThat(read("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270629T070000Z").until())
                .isEqualTo("2027-06-29");
        assertThat(read("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270629T065959Z").until())
                .isEqualTo("2027-06-28");
        assertThat(read("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270629T090000").until())
                .isEqualTo("2027-06-29");
    }

    @Test
    void so_many_dates_end_with_the_last_of_them() {
        assertThat(read("FREQ=MONTHLY;BYDAY=2TU;COUNT=4").dates())
                .hasSize(4)
                .last()
                .isEqualTo(LocalDate.parse("2027-04-13"));
        assertThat(read("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=400").dates()).hasSize(400);
    }

    @Test
    void a_weekly_rule_without_weekday_keeps_that_of_its_first_date() {
        assertThat(read("FREQ=WEEKLY;UNTIL=20270202"))
                .isEqualTo(every(TUESDAY, "2027-01-12", "2027-02-02").checked());
    }

    @Test
    void outlooks_way_to_say_the_second_tuesday_is_understood() {
        assertThat(read("rrule:freq=monthly;byday=TU;bysetpos=2;until=20270630;wkst=SU"))
                .isEqualTo(
                        everyMonths(1, Set.of(2), TUESDAY, "2027-01-12", "2027-06-30").checked());
    }

    @Test
    void weeks_that_begin_on_sunday_matter_only_where_some_are_left_out() {
        assertThat(read("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270202;WKST=SU").dates()).hasSize(4);
        assertThatThrownBy(() -> read("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270202;WKST=SU"))
                .isInstanceOf(RecurrenceRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FREQ",
                "FREQ=DAILY;UNTIL=20270630",
                "FREQ=WEEKLY;BYDAY=TU",
                "FREQ=WEEKLY;BYDAY=2TU;UNTIL=20270630",
                "FREQ=WEEKLY;BYDAY=XX;UNTIL=20270630",
                "FREQ=WEEKLY;BYDAY=;UNTIL=20270630",
                "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270230T000000",
                "FREQ=WEEKLY;BYDAY=TU;UNTIL=tomorrow",
                "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630;INTERVAL=two",
                "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630;FREQ=WEEKLY",
                "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630;BYHOUR=9",
                "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630;COUNT=3",
                "FREQ=WEEKLY;BYDAY=TU;COUNT=0",
                "FREQ=WEEKLY;BYDAY=TU;COUNT=401",
                "FREQ=WEEKLY;BYDAY=TU;COUNT=400",
                "FREQ=MONTHLY;UNTIL=20270630",
                "FREQ=MONTHLY;BYDAY=TU;UNTIL=20270630",
                "FREQ=MONTHLY;BYDAY=2TU,TU;UNTIL=20270630",
                "FREQ=MONTHLY;BYDAY=2TU;BYSETPOS=1;UNTIL=20270630",
                "FREQ=MONTHLY;BYDAY=0TU;UNTIL=20270630",
                "FREQ=MONTHLY;BYDAY=1TU,1TH;UNTIL=20270630",
                "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-2;UNTIL=20270630"
            })
    void what_goes_beyond_our_rules_is_refused_and_never_bent(String rule) {
        assertThatThrownBy(() -> read(rule))
                .isInstanceOfSatisfying(
                        RecurrenceRefused.class,
                        refused -> assertThat(refused.flaws()).isNotEmpty());
    }

    private static Recurrence read(String rule) {
        return RecurrenceText.read(rule, TUESDAY_AT_NINE, PARIS);
    }
}
