package fr.parvis.volunteers.volunteer;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When someone can be asked: as typed, and as read from it.
 *
 * @param slots empty means always, also where the text could not be read
 */
public record Availability(@Nullable String text, Set<HalfDay> slots) {

    public static final Availability ALWAYS = new Availability(null, Set.of());

    public Availability {
        slots = Set.copyOf(slots);
    }

    /** Reads what people write: "mardi matin", "soir", "week-end", "tous les jours sauf lundi". */
    public static Availability read(String typed) {
        return new Availability(typed, AvailabilityWords.read(typed));
    }

    /** Whether it covers some of every day part that this time touches, in the tenant's zone. */
    public boolean covers(LocalDateTime start, LocalDateTime end) {
        return slots.isEmpty() || slots.containsAll(touched(start, end));
    }

    private static Set<HalfDay> touched(LocalDateTime start, LocalDateTime end) {
        Set<HalfDay> touched = EnumSet.noneOf(HalfDay.class);
        for (var day = start.toLocalDate();
                !day.isAfter(end.toLocalDate());
                day = day.plusDays(1)) {
            LocalTime from = day.equals(start.toLocalDate()) ? start.toLocalTime() : LocalTime.MIN;
            LocalTime to = day.equals(end.toLocalDate()) ? end.toLocalTime() : LocalTime.MAX;
            for (HalfDay.Part part : HalfDay.Part.values()) {
                if (part.touches(from, to)) {
                    touched.add(HalfDay.of(day.getDayOfWeek(), part));
                }
            }
        }
        return touched;
    }
}
