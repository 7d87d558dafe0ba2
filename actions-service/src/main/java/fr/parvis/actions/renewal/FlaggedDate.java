package fr.parvis.actions.renewal;

import fr.parvis.actions.calendar.DayOff;
import fr.parvis.actions.occurrence.Occurrence;
import java.time.LocalDate;
import java.util.List;

/** A date of a season that falls on a day off, with the reasons. */
public record FlaggedDate(Occurrence occurrence, LocalDate date, List<DayOff> daysOff) {}
