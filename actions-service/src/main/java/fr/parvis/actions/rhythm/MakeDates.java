package fr.parvis.actions.rhythm;

import fr.parvis.actions.calendar.Span;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.occurrence.ScheduleOccurrences;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes an occurrence of each date of a rule. Begun again after a stop, it makes each once; a date
 * that is refused, because someone is elsewhere, does not stop the others.
 */
public final class MakeDates {

    private final ScheduleOccurrences schedule;
    private final TenantDirectory directory;

    public MakeDates(ScheduleOccurrences schedule, TenantDirectory directory) {
        this.schedule = schedule;
        this.directory = directory;
    }

    public Planned make(Rhythm rhythm, List<LocalDate> dates) {
        ZoneId zone = directory.current().zone();
        List<RefusedDate> refused = new ArrayList<>();
        for (LocalDate date : dates) {
            try {
                schedule.schedule(
                        rhythm.dateId(date),
                        rhythm.actionId(),
                        List.of(period(rhythm, date, zone)),
                        rhythm.crew());
            } catch (Refusal because) {
                refused.add(RefusedDate.of(date, because));
            }
        }
        return new Planned(rhythm, List.copyOf(refused));
    }

    private static Period period(Rhythm rhythm, LocalDate date, ZoneId zone) {
        Span span = rhythm.timing().hours().on(date, zone);
        return new Period(span.startsAt(), span.endsAt());
    }
}
