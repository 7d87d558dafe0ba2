package fr.parvis.actions.staffing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to hold in a week.
 *
 * @param monday its first day
 * @param capacityMinutes null where it was not said
 */
public record Load(
        String memberId,
        String name,
        LocalDate monday,
        int dates,
        int minutes,
        @Nullable Integer capacityMinutes) {

    public boolean isBeyond() {
        return capacityMinutes != null && minutes > capacityMinutes;
    }
}
