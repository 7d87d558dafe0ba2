package fr.parvis.actions.renewal;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.calendar.Hours;
import fr.parvis.actions.calendar.Span;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.occurrence.ScheduleOccurrences;
import fr.parvis.actions.rhythm.RefusedDate;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Copies one date to the same weekday and the same hours on the wall; its tour stays behind. */
public final class CarryDate {

    private final ScheduleOccurrences schedule;
    private final TenantDirectory directory;

    public CarryDate(ScheduleOccurrences schedule, TenantDirectory directory) {
        this.schedule = schedule;
        this.directory = directory;
    }

    CarriedOver carry(Renewal renewal, Occurrence old, ActionId to) {
        ZoneId zone = directory.current().zone();
        LocalDate was = LocalDate.ofInstant(old.period().startsAt(), zone);
        LocalDate date = renewal.shifted(was);
        return renewal.was().holds(was) && renewal.becomes().holds(date)
                ? scheduled(renewal, old, to, date, zone)
                : CarriedOver.LEFT_OUT;
    }

    private CarriedOver scheduled(
            Renewal renewal, Occurrence old, ActionId to, LocalDate date, ZoneId zone) {
        Crew crew = new Crew(old.crew().staff(), old.crew().equipment(), null);
        try {
            schedule.schedule(
                    renewal.copyOf(old.id().value()), to, List.of(period(old, date, zone)), crew);
            return CarriedOver.dates(1, List.of());
        } catch (Refusal because) {
            return CarriedOver.dates(1, List.of(RefusedDate.of(date, because)));
        }
    }

    private static Period period(Occurrence old, LocalDate date, ZoneId zone) {
        Span was = new Span(old.period().startsAt(), old.period().endsAt());
        Span span = Hours.of(was, zone).on(date, zone);
        return new Period(span.startsAt(), span.endsAt());
    }
}
