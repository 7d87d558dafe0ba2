package fr.parvis.actions.agenda;

import java.time.ZoneId;
import java.util.List;

/** What a calendar program is given. */
public record Calendar(String name, ZoneId zone, List<CalendarEntry> entries) {

    public Calendar {
        entries = List.copyOf(entries);
    }
}
