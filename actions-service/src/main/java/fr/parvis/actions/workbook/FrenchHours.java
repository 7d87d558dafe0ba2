package fr.parvis.actions.workbook;

import java.time.LocalTime;

/** A time as French people write it: "9h", "14h30". */
final class FrenchHours {

    private FrenchHours() {}

    static String text(LocalTime time) {
        return time.getMinute() == 0
                ? time.getHour() + "h"
                : "%dh%02d".formatted(time.getHour(), time.getMinute());
    }
}
