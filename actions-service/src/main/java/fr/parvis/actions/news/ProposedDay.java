package fr.parvis.actions.news;

import fr.parvis.actions.calendar.PublicHolidays;
import fr.parvis.actions.calendar.Territory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * When to hold a workshop about news: as soon as its preparation allows, but while it matters.
 *
 * @param lead how many days its preparation takes
 * @param where whose public holidays count
 */
record ProposedDay(LocalDate today, int lead, Territory where) {

    LocalDate of(@Nullable LocalDate mattersBy) {
        var prepared = working(today.plusDays(lead), day -> day.plusDays(1));
        if (mattersBy == null || !prepared.isAfter(mattersBy)) {
            return prepared;
        }
        var last = working(mattersBy, day -> day.minusDays(1));
        return last.isAfter(today) ? last : prepared;
    }

    private LocalDate working(LocalDate day, UnaryOperator<LocalDate> next) {
        return isWorking(day) ? day : working(next.apply(day), next);
    }

    private boolean isWorking(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && PublicHolidays.on(day, where).isEmpty();
    }
}
