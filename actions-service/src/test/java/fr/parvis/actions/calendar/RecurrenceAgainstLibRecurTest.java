package fr.parvis.actions.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another library, given the RRULE that we write of a rule, finds the same dates and instants. */
class RecurrenceAgainstLibRecurTest {

    private static final int RULES = 500;

    private final RandomRules rules = new RandomRules();

    @Test
    void any_rule_gives_the_dates_of_its_text() {
        rules.many(RULES)
                .forEach(
                        rule ->
                                assertThat(rule.dates())
                                        .as("%s from %s", text(rule), rule.from())
                                        .isEqualTo(theirDates(rule)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", "Indian/Reunion", "America/Guadeloupe"})
    void any_rule_begins_at_the_same_instants(String zone) {
        ZoneId here = ZoneId.of(zone);

        rules.many(RULES)
                .forEach(
                        rule -> {
                            LocalTime start = rules.time();
                            Hours hours = new Hours(start, start.plusHours(1));

                            assertThat(rule.dates())
                                    .as("%s from %s at %s", text(rule), rule.from(), start)
                                    .extracting(date -> hours.on(date, here).startsAt())
                                    .isEqualTo(theirInstants(rule, start, here));
                        });
    }

    @Test
    void any_rule_is_read_again_from_its_text() {
        rules.many(RULES)
                .forEach(
                        rule ->
                                assertThat(
                                                RecurrenceText.read(
                                                        "RRULE:" + RecurrenceText.write(rule),
                                                        rule.from().atTime(9, 0),
                                                        ZoneOffset.UTC))
                                        .isEqualTo(rule));
    }

    private static List<LocalDate> theirDates(Recurrence rule) {
        var from = rule.from();
        var first = new DateTime(from.getYear(), from.getMonthValue() - 1, from.getDayOfMonth());
        List<LocalDate> dates = new ArrayList<>();
        parsed(RecurrenceText.write(rule))
                .iterator(first)
                .forEachRemaining(
                        it ->
                                dates.add(
                                        LocalDate.of(
                                                it.getYear(),
                                                it.getMonth() + 1,
                                                it.getDayOfMonth())));
        return dates;
    }

    private static List<Instant> theirInstants(Recurrence rule, LocalTime start, ZoneId zone) {
        LocalDateTime from = rule.from().atTime(start);
        String endOfDay =
                DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                        .format(
                                rule.until()
                                        .atTime(23, 59, 59)
                                        .atZone(zone)
                                        .withZoneSameInstant(ZoneOffset.UTC));
        var first =
                new DateTime(
                        TimeZone.getTimeZone(zone),
                        from.getYear(),
                        from.getMonthValue() - 1,
                        from.getDayOfMonth(),
                        from.getHour(),
                        from.getMinute(),
                        0);
        List<Instant> instants = new ArrayList<>();
        parsed(RecurrenceText.write(rule).replaceFirst("UNTIL=.*", "UNTIL=" + endOfDay))
                .iterator(first)
                .forEachRemaining(it -> instants.add(Instant.ofEpochMilli(it.getTimestamp())));
        return instants;
    }

    private static RecurrenceRule parsed(String text) {
        try {
            return new RecurrenceRule(text);
        } catch (InvalidRecurrenceRuleException ours) {
            throw new AssertionError(text, ours);
        }
    }

    private static String text(Recurrence rule) {
        return RecurrenceText.write(rule) + " (seed " + RandomRules.SEED + ")";
    }
}
