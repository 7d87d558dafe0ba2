package fr.parvis.volunteers.volunteer;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;

/** A part of a weekday: the grain of an availability. */
public enum HalfDay {
    MON_AM,
    MON_PM,
    MON_EVE,
    TUE_AM,
    TUE_PM,
    TUE_EVE,
    WED_AM,
    WED_PM,
    WED_EVE,
    THU_AM,
    THU_PM,
    THU_EVE,
    FRI_AM,
    FRI_PM,
    FRI_EVE,
    SAT_AM,
    SAT_PM,
    SAT_EVE,
    SUN_AM,
    SUN_PM,
    SUN_EVE;

    /** Which part of a day: morning until 12, afternoon until 18, then the evening. */
    public enum Part {
        AM(LocalTime.MIN, LocalTime.NOON),
        PM(LocalTime.NOON, LocalTime.of(18, 0)),
        EVE(LocalTime.of(18, 0), LocalTime.MAX);

        private final LocalTime from;
        private final LocalTime to;

        Part(LocalTime from, LocalTime to) {
            this.from = from;
            this.to = to;
        }

        boolean touches(LocalTime start, LocalTime end) {
            return start.isBefore(to) && end.isAfter(from);
        }
    }

    public DayOfWeek day() {
        return DayOfWeek.of(ordinal() / Part.values().length + 1);
    }

    public Part part() {
        return Part.values()[ordinal() % Part.values().length];
    }

    public static HalfDay of(DayOfWeek day, Part part) {
        return Arrays.stream(values())
                .filter(slot -> slot.day() == day && slot.part() == part)
                .findFirst()
                .orElseThrow();
    }
}
