package fr.parvis.actions.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class HoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");
    private static final LocalDate SPRING = LocalDate.parse("2027-03-28");
    private static final LocalDate AUTUMN = LocalDate.parse("2026-10-25");

    @Test
    void nine_stays_nine_across_both_clock_changes() {
        Hours hours = hours("09:00", "12:00");

        assertThat(hours.on(SPRING.minusDays(1), PARIS))
                .isEqualTo(span("2027-03-27T08:00", "2027-03-27T11:00"));
        assertThat(hours.on(SPRING, PARIS)).isEqualTo(span("2027-03-28T07:00", "2027-03-28T10:00"));
        assertThat(hours.on(AUTUMN.minusDays(1), PARIS))
                .isEqualTo(span("2026-10-24T07:00", "2026-10-24T10:00"));
        assertThat(hours.on(AUTUMN, PARIS)).isEqualTo(span("2026-10-25T08:00", "2026-10-25T11:00"));
    }

    @Test
    void la_reunion_knows_no_clock_change() {
        Hours hours = hours("09:00", "12:00");

        assertThat(hours.on(SPRING, REUNION))
                .isEqualTo(span("2027-03-28T05:00", "2027-03-28T08:00"));
        assertThat(hours.on(AUTUMN, REUNION))
                .isEqualTo(span("2026-10-25T05:00", "2026-10-25T08:00"));
    }

    @Test
    void what_begins_in_the_hour_left_out_begins_as_much_later_and_lasts_as_long() {
        Span inside = hours("02:15", "02:45").on(SPRING, PARIS);
        Span beyond = hours("02:15", "03:00").on(SPRING, PARIS);

        assertThat(inside).isEqualTo(span("2027-03-28T01:15", "2027-03-28T01:45"));
        assertThat(beyond.startsAt()).isEqualTo(inside.startsAt());
        assertThat(length(beyond)).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void what_ends_after_the_hour_left_out_lasts_an_hour_less() {
        assertThat(length(hours("01:00", "04:00").on(SPRING, PARIS)))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void the_hour_that_comes_twice_is_meant_the_first_time() {
        assertThat(hours("02:15", "02:45").on(AUTUMN, PARIS))
                .isEqualTo(span("2026-10-25T00:15", "2026-10-25T00:45"));
        assertThat(length(hours("02:15", "04:00").on(AUTUMN, PARIS)))
                .isEqualTo(Duration.ofMinutes(165));
    }

    @Test
    void an_end_not_after_the_start_is_on_the_next_day() {
        assertThat(length(hours("22:00", "01:00").on(SPRING.plusDays(1), PARIS)))
                .isEqualTo(Duration.ofHours(3));
        assertThat(length(hours("22:00", "22:00").on(SPRING.plusDays(1), PARIS)))
                .isEqualTo(Duration.ofHours(24));
    }

    @Test
    void the_hours_of_a_span_are_those_on_the_wall() {
        Hours hours = hours("09:00", "12:30");

        assertThat(Hours.of(hours.on(AUTUMN, PARIS), PARIS)).isEqualTo(hours);
        assertThat(Hours.of(hours.on(SPRING, REUNION), REUNION)).isEqualTo(hours);
    }

    private static Duration length(Span span) {
        return Duration.between(span.startsAt(), span.endsAt());
    }

    private static Hours hours(String start, String end) {
        return new Hours(LocalTime.parse(start), LocalTime.parse(end));
    }

    private static Span span(String start, String end) {
        return new Span(Instant.parse(start + ":00Z"), Instant.parse(end + ":00Z"));
    }
}
