package fr.parvis.actions.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days off of a place, which are proposed for skipping and never imposed.
 *
 * @param closed those that the tenant typed
 */
public record DaysOff(Territory where, List<ClosedPeriod> closed) {

    /** None where nothing speaks against this date. */
    public List<DayOff> on(LocalDate date) {
        Stream<DayOff> national =
                PublicHolidays.on(date, where).stream()
                        .map(it -> off(DayOff.Kind.PUBLIC_HOLIDAY, it.name() + " (jour férié)"));
        Stream<DayOff> own =
                closed.stream()
                        .filter(period -> period.covers(date))
                        .map(period -> off(DayOff.Kind.CLOSED, period.name()));
        return Stream.of(national, school(date), own).flatMap(it -> it).toList();
    }

    /** Whether someone must look up by themselves if schools are closed. */
    public boolean isUnknown(LocalDate date) {
        return switch (SchoolHolidays.on(date, where)) {
            case SchoolDay.Unknown _ -> true;
            case SchoolDay.Holidays _, SchoolDay.Term _ -> false;
        };
    }

    private Stream<DayOff> school(LocalDate date) {
        return switch (SchoolHolidays.on(date, where)) {
            case SchoolDay.Holidays holidays ->
                    Stream.of(off(DayOff.Kind.SCHOOL_HOLIDAYS, holidays.name()));
            case SchoolDay.Term _, SchoolDay.Unknown _ -> Stream.empty();
        };
    }

    private static DayOff off(DayOff.Kind kind, String words) {
        return new DayOff(kind, words);
    }
}
