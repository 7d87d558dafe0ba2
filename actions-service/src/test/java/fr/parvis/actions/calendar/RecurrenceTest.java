package fr.parvis.actions.calendar;

import static fr.parvis.actions.calendar.CalendarFixtures.every;
import static fr.parvis.actions.calendar.CalendarFixtures.everyMonths;
import static fr.parvis.actions.calendar.CalendarFixtures.everyWeeks;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.parvis.starter.core.Flaw;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final Set<DayOfWeek> ALL = Set.of(DayOfWeek.values());

    @Test
    void every_thursday_falls_on_each_thursday_until_the_last_one_included() {
        var rule = every(THURSDAY, "2027-03-01", "2027-03-25").checked();

        assertThat(rule.dates())
                .isEqualTo(dates("2027-03-04", "2027-03-11", "2027-03-18", "2027-03-25"));
    }

    @Test
    void every_second_week_counts_from_the_week_of_the_first_day() {
        var rule = everyWeeks(2, Set.of(MONDAY, SUNDAY), "2027-01-06", "2027-02-07").checked();

        assertThat(rule.dates())
                .isEqualTo(
                        dates(
                                "2027-01-10",
                                "2027-01-18",
                                "2027-01-24",
                                "2027-02-01",
                                "2027-02-07"));
    }

    @Test
    void the_second_tuesday_of_every_second_month_is_found() {
        var rule = everyMonths(2, Set.of(2), TUESDAY, "2026-11-01", "2027-05-31").checked();

        assertThat(rule.dates())
                .isEqualTo(dates("2026-11-10", "2027-01-12", "2027-03-09", "2027-05-11"));
    }

    @Test
    void a_first_day_after_the_second_tuesday_waits_for_the_next_month() {
        var rule = everyMonths(1, Set.of(2), TUESDAY, "2026-11-11", "2027-01-31").checked();

        assertThat(rule.dates()).isEqualTo(dates("2026-12-08", "2027-01-12"));
    }

    @Test
    void a_month_without_a_fifth_friday_has_none_and_the_last_one_is_said_once() {
        var fifth = everyMonths(1, Set.of(5), FRIDAY, "2027-01-01", "2027-04-30").checked();
        var both = everyMonths(1, Set.of(5, -1), FRIDAY, "2027-01-01", "2027-02-28").checked();

        assertThat(fifth.dates()).isEqualTo(dates("2027-01-29", "2027-04-30"));
        assertThat(both.dates()).isEqualTo(dates("2027-01-29", "2027-02-26"));
    }

    @Test
    void a_rule_that_never_ends_is_refused() {
        var draft = every(THURSDAY, "2027-03-01", "2027-03-25");
        var endless =
                new RecurrenceDraft(
                        draft.every(), draft.days(), draft.weeks(), null, draft.from(), null);

        assertThat(flawsOf(endless)).containsExactly("/until until-missing");
    }

    @Test
    void a_rule_without_interval_repeats_every_week() {
        var draft = every(THURSDAY, "2027-03-01", "2027-03-25");
        var usual =
                new RecurrenceDraft(
                        draft.every(),
                        draft.days(),
                        draft.weeks(),
                        null,
                        draft.from(),
                        draft.until());

        assertThat(usual.checked()).isEqualTo(draft.checked());
    }

    @Test
    void everything_missing_is_named_at_once() {
        var nothing = new RecurrenceDraft(null, Set.of(), Set.of(), 13, null, null);

        assertThat(flawsOf(nothing))
                .containsExactly(
                        "/every every-missing",
                        "/days days-missing",
                        "/interval interval",
                        "/from from-missing",
                        "/until until-missing");
    }

    @Test
    void weeks_of_the_month_go_with_months_and_one_weekday() {
        var weekly = every(THURSDAY, "2027-03-01", "2027-03-25");
        var weeksOfWeeks =
                new RecurrenceDraft(
                        weekly.every(), weekly.days(), Set.of(1), 1, weekly.from(), weekly.until());
        var twoDays =
                new RecurrenceDraft(
                        RecurrenceDraft.Every.MONTH,
                        Set.of(MONDAY, TUESDAY),
                        Set.of(1),
                        1,
                        weekly.from(),
                        weekly.until());

        assertThat(flawsOf(weeksOfWeeks)).containsExactly("/weeks weeks-of-a-month");
        assertThat(flawsOf(twoDays)).containsExactly("/days one-day");
        assertThat(flawsOf(everyMonths(1, Set.of(), MONDAY, "2027-03-01", "2027-06-01")))
                .containsExactly("/weeks weeks");
        assertThat(flawsOf(everyMonths(1, Set.of(1, 6), MONDAY, "2027-03-01", "2027-06-01")))
                .containsExactly("/weeks weeks");
    }

    @Test
    void an_interval_is_one_to_twelve() {
        assertThat(flawsOf(everyWeeks(0, ALL, "2027-01-01", "2027-02-01")))
                .containsExactly("/interval interval");
        assertThat(everyWeeks(12, ALL, "2027-01-01", "2027-02-01").checked().dates()).hasSize(3);
    }

    @Test
    void the_end_is_not_before_the_first_day_and_within_three_years() {
        assertThat(flawsOf(every(MONDAY, "2027-01-04", "2027-01-03")))
                .containsExactly("/until until");
        assertThat(flawsOf(every(MONDAY, "2027-01-04", "2030-01-05")))
                .containsExactly("/until until");
        assertThat(every(MONDAY, "2027-01-04", "2030-01-04").checked().dates()).hasSize(157);
        assertThat(every(MONDAY, "2027-01-04", "2027-01-04").checked().dates()).hasSize(1);
        assertThat(flawsOf(every(MONDAY, "1999-12-31", "2000-01-31")))
                .containsExactly("/until until");
        assertThat(flawsOf(every(MONDAY, "3000-01-01", "3000-02-01")))
                .containsExactly("/until until");
    }

    @Test
    void a_rule_on_which_nothing_falls_is_refused() {
        assertThat(flawsOf(every(THURSDAY, "2027-03-01", "2027-03-03")))
                .containsExactly("/until no-date");
    }

    @Test
    void four_hundred_dates_are_the_most() {
        assertThat(everyWeeks(1, ALL, "2027-01-01", "2028-02-04").checked().dates())
                .hasSize(Recurrence.MOST);
        assertThat(flawsOf(everyWeeks(1, ALL, "2027-01-01", "2028-02-05")))
                .containsExactly("/until too-many-dates");
    }

    @Test
    void a_rule_goes_back_to_what_was_typed() {
        var weekly = everyWeeks(2, Set.of(MONDAY, FRIDAY), "2027-01-04", "2027-06-30");
        var monthly = everyMonths(2, Set.of(1, -1), MONDAY, "2027-01-04", "2027-06-30");

        assertThat(weekly.checked().draft()).isEqualTo(weekly);
        assertThat(monthly.checked().draft()).isEqualTo(monthly);
    }

    private static List<String> flawsOf(RecurrenceDraft draft) {
        var refused = catchThrowableOfType(RecurrenceRefused.class, draft::checked);
        return refused.flaws().stream().map(RecurrenceTest::said).toList();
    }

    private static String said(Flaw flaw) {
        return flaw.pointer() + " " + flaw.code();
    }

    private static List<LocalDate> dates(String... dates) {
        return Stream.of(dates).map(LocalDate::parse).toList();
    }
}
