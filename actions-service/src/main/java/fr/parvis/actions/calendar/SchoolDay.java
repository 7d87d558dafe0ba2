package fr.parvis.actions.calendar;

/** What a day is for schoolchildren. */
public sealed interface SchoolDay {

    /**
     * @param name with the zone, "Vacances d’hiver (zone A)"
     */
    record Holidays(String name) implements SchoolDay {}

    record Term() implements SchoolDay {}

    /** Not published, or not known here: someone must look it up. */
    record Unknown() implements SchoolDay {}
}
