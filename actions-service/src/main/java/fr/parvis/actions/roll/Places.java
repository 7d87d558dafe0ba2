package fr.parvis.actions.roll;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many may come to a date.
 *
 * @param slots each one place with its own hours; empty where only heads are counted
 * @param quotas what of them is held for partners
 */
public record Places(int capacity, List<Slot> slots, List<Quota> quotas) {

    /** Where a date says no limit. */
    public static final int MOST = 2000;

    public static Places heads(int capacity) {
        return new Places(capacity, List.of(), List.of());
    }

    public static Places slots(List<Slot> slots) {
        return new Places(slots.size(), slots, List.of());
    }

    Places withCapacity(int other) {
        return new Places(other, slots, quotas);
    }

    public Optional<Slot> slot(@Nullable Integer number) {
        return slots.stream().filter(slot -> Objects.equals(slot.number(), number)).findFirst();
    }
}
