package fr.parvis.actions.team;

import java.time.LocalTime;

/** Before or after the midday break. */
public enum HalfDay {
    MORNING,
    AFTERNOON;

    private static final LocalTime MIDDAY = LocalTime.of(13, 0);

    boolean touches(LocalTime from, LocalTime to) {
        return switch (this) {
            case MORNING -> from.isBefore(MIDDAY);
            case AFTERNOON -> to.isAfter(MIDDAY);
        };
    }
}
