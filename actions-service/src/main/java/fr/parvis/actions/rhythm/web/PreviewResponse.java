package fr.parvis.actions.rhythm.web;

import fr.parvis.actions.calendar.DayOff;
import fr.parvis.actions.calendar.DaysOff;
import fr.parvis.actions.calendar.RecurrenceText;
import fr.parvis.actions.calendar.Span;
import fr.parvis.actions.rhythm.Timing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The dates that a rule would make.
 *
 * @param proposedToSkip those that someone may want to leave out; nobody must
 * @param schoolHolidaysUnknown some dates lie where or when school holidays are not known here
 */
record PreviewResponse(
        String words,
        String rrule,
        List<DatePreview> dates,
        List<LocalDate> proposedToSkip,
        boolean schoolHolidaysUnknown) {

    record DatePreview(LocalDate date, Instant startsAt, Instant endsAt, List<DayOff> daysOff) {}

    static PreviewResponse of(Timing timing, DaysOff off, ZoneId zone) {
        List<DatePreview> dates =
                timing.dates().stream().map(date -> preview(date, timing, off, zone)).toList();
        return new PreviewResponse(
                timing.words(),
                RecurrenceText.write(timing.rule()),
                dates,
                dates.stream()
                        .filter(it -> !it.daysOff().isEmpty())
                        .map(DatePreview::date)
                        .toList(),
                dates.stream().anyMatch(it -> off.isUnknown(it.date())));
    }

    private static DatePreview preview(LocalDate date, Timing timing, DaysOff off, ZoneId zone) {
        Span span = timing.hours().on(date, zone);
        return new DatePreview(date, span.startsAt(), span.endsAt(), off.on(date));
    }
}
