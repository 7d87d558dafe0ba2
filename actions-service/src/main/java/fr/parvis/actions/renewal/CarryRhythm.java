package fr.parvis.actions.renewal;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.calendar.Recurrence;
import fr.parvis.actions.calendar.RecurrenceDraft;
import fr.parvis.actions.calendar.RecurrenceRefused;
import fr.parvis.actions.rhythm.PlanRhythm;
import fr.parvis.actions.rhythm.Planned;
import fr.parvis.actions.rhythm.Rhythm;
import fr.parvis.actions.rhythm.RhythmId;
import fr.parvis.actions.rhythm.Timing;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * Copies a rule: it begins and ends as much later, and goes to the end with what went to the end.
 */
public final class CarryRhythm {

    private final PlanRhythm plan;

    public CarryRhythm(PlanRhythm plan) {
        this.plan = plan;
    }

    CarriedOver carry(Renewal renewal, Rhythm old, ActionId to) {
        try {
            Recurrence rule = later(renewal, old.timing().rule()).checked();
            RhythmId id = new RhythmId(renewal.copyOf(old.id().value()).toString());
            Timing timing = new Timing(rule, old.timing().hours(), new TreeSet<>());
            Planned planned = plan.plan(id, to, timing, old.crew());
            return CarriedOver.dates(timing.dates().size(), planned.refused());
        } catch (RecurrenceRefused noDateInTheNewSeason) {
            return new CarriedOver(0, 0, old.timing().dates().size(), List.of());
        }
    }

    private static RecurrenceDraft later(Renewal renewal, Recurrence rule) {
        LocalDate from = renewal.shifted(rule.from());
        LocalDate first = renewal.becomes().from();
        LocalDate last = renewal.becomes().to();
        boolean toTheEnd = !rule.until().isBefore(renewal.was().to());
        LocalDate until = toTheEnd ? last : renewal.shifted(rule.until());
        return rule.draft()
                .beginning(from.isBefore(first) ? first : from)
                .ending(until.isAfter(last) ? last : until);
    }
}
