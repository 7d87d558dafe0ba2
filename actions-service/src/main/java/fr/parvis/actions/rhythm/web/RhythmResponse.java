package fr.parvis.actions.rhythm.web;

import fr.parvis.actions.calendar.RecurrenceDraft;
import fr.parvis.actions.calendar.RecurrenceDraft.Every;
import fr.parvis.actions.calendar.RecurrenceText;
import fr.parvis.actions.rhythm.RefusedDate;
import fr.parvis.actions.rhythm.Rhythm;
import fr.parvis.actions.rhythm.Timing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A repetition as it is shown.
 *
 * @param dates how many it makes
 * @param refused those that could not be made by this request
 */
record RhythmResponse(
        String id,
        String actionId,
        String words,
        String rrule,
        @Nullable Every every,
        List<DayOfWeek> days,
        List<Integer> weeks,
        @Nullable Integer interval,
        LocalDate from,
        LocalDate until,
        LocalTime startTime,
        LocalTime endTime,
        List<LocalDate> skipped,
        List<String> staff,
        List<String> equipment,
        int dates,
        List<RefusedDate> refused,
        long version) {

    static RhythmResponse of(Rhythm rhythm, List<RefusedDate> refused) {
        Timing timing = rhythm.timing();
        RecurrenceDraft draft = timing.rule().draft();
        return new RhythmResponse(
                rhythm.id().value(),
                rhythm.actionId().value(),
                timing.words(),
                RecurrenceText.write(timing.rule()),
                draft.every(),
                List.copyOf(draft.days()),
                List.copyOf(draft.weeks()),
                draft.interval(),
                timing.rule().from(),
                timing.rule().until(),
                timing.hours().start(),
                timing.hours().end(),
                List.copyOf(timing.skipped()),
                rhythm.crew().staff(),
                rhythm.crew().equipment(),
                timing.dates().size(),
                refused,
                rhythm.version());
    }
}
