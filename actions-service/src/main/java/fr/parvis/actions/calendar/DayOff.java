package fr.parvis.actions.calendar;

/**
 * Why a date may be skipped.
 *
 * @param words "Lundi de Pâques (jour férié)"
 */
public record DayOff(Kind kind, String words) {

    public enum Kind {
        PUBLIC_HOLIDAY,
        SCHOOL_HOLIDAYS,
        CLOSED
    }
}
