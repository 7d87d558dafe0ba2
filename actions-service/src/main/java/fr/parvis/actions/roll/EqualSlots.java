package fr.parvis.actions.roll;

import java.time.Duration;
import java.util.stream.IntStream;

/** Slots of the same length, one after the other, down to the minute. */
public final class EqualSlots {

    private EqualSlots() {}

    public static Places of(Duration whole, int count) {
        var minutes = (int) whole.toMinutes();
        return Places.slots(
                IntStream.range(0, count).mapToObj(index -> slot(minutes, index, count)).toList());
    }

    private static Slot slot(int minutes, int index, int count) {
        var from = minutes * index / count;
        return new Slot(index + 1, from, minutes * (index + 1) / count - from);
    }
}
