package fr.parvis.actions.appointment;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.DraftAction;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.ScheduleOccurrences;
import fr.parvis.actions.practice.Admission;
import fr.parvis.actions.practice.Arrangements;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.practice.Organisation;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.roll.NotBookable;
import fr.parvis.starter.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The drafts under which dates of one person stand, one for each year: what is never announced,
 * nobody outside sees, no guide makes tasks of, and no coverage counts.
 */
public final class AppointmentBook {

    private final DraftAction draft;
    private final ScheduleOccurrences schedule;
    private final Supplier<Tenant> tenant;
    private final InstantSource clock;

    public AppointmentBook(
            DraftAction draft,
            ScheduleOccurrences schedule,
            Supplier<Tenant> tenant,
            InstantSource clock) {
        this.draft = draft;
        this.schedule = schedule;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** The draft of the year in which it is. */
    public ActionId of(Instant time) {
        return id(year(time));
    }

    /** Gives one person a date; said again under the same id, nothing happens twice. */
    Occurrence open(String id, Meeting meeting) {
        if (meeting.period().isOver(clock.instant())) {
            throw NotBookable.over();
        }
        var start = meeting.period().startsAt();
        var action = draft.draft(of(start), plan(year(start)));
        return schedule.schedule(
                new OccurrenceId(id), action, meeting::says, meeting.period(), meeting.crew());
    }

    /** Also where it was moved to a neighbouring year. */
    public boolean holds(Occurrence date) {
        var year = year(date.period().startsAt());
        return IntStream.rangeClosed(year - 1, year + 1)
                .anyMatch(it -> id(it).equals(date.actionId()));
    }

    private ActionId id(int year) {
        var name = tenant.get().siren().value() + "/appointments/" + year;
        return new ActionId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    private int year(Instant time) {
        return time.atZone(tenant.get().zone()).getYear();
    }

    private static Plan plan(int year) {
        return new Plan(
                Practice.PERMANENCE,
                "Rendez-vous de " + year,
                null,
                null,
                null,
                null,
                List.of(),
                Organisation.ALONE,
                new Admission(BookingMode.HEAD_COUNT, 1, false),
                Arrangements.NONE);
    }
}
