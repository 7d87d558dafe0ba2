package fr.parvis.actions.appointment;

import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.professional.Professional;
import fr.parvis.actions.roll.Slot;
import fr.parvis.actions.roster.Line;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date on which people are received one by one.
 *
 * @param professional who comes to receive them; null where we do
 * @param slots in the order of time; empty where the date is one person's alone
 * @param lines who is on its list
 */
public record AppointmentDate(
        Occurrence date, @Nullable Professional professional, List<Slot> slots, List<Line> lines) {

    public AppointmentDate {
        slots = List.copyOf(slots);
        lines = List.copyOf(lines);
    }

    /** Who has this slot; of a date without slots, who has its place. */
    public Optional<Line> in(@Nullable Slot slot) {
        return lines.stream()
                .filter(line -> line.booking().standing() == Standing.BOOKED)
                .filter(line -> slot == null || slot.equals(line.slot()))
                .findFirst();
    }

    public long waiting() {
        return lines.stream().filter(line -> line.booking().standing() == Standing.WAITING).count();
    }
}
