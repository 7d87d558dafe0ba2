package fr.parvis.actions.agenda;

/** Writes calendars as the programs of people and partners read them. */
public interface CalendarFormat {

    String write(Calendar calendar);
}
