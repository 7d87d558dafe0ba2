package fr.parvis.actions.agenda.web;

import fr.parvis.actions.agenda.AgendaDate;
import fr.parvis.actions.agenda.Standing;
import fr.parvis.actions.agenda.Week;
import fr.parvis.actions.calendar.FrenchDates;
import fr.parvis.actions.letter.FrenchTimes;
import fr.parvis.actions.occurrence.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What the pages of the agenda say. */
record Words(ZoneId zone) {

    String when(Period period) {
        return FrenchTimes.between(period.startsAt(), period.endsAt(), zone);
    }

    /** Without the day where it ends on the day it begins. */
    String hours(Period period) {
        var from = period.startsAt().atZone(zone);
        var to = period.endsAt().atZone(zone);
        return from.toLocalDate().equals(to.toLocalDate())
                ? FrenchDates.hour(from.toLocalTime()) + " – " + FrenchDates.hour(to.toLocalTime())
                : when(period);
    }

    /** « du 29 mars au 4 avril 2027 ». */
    static String week(Week week) {
        return "du\u00a0"
                + FrenchDates.date(week.monday())
                + " au\u00a0"
                + FrenchDates.date(week.sunday());
    }

    /** Null for a date that is on as it always was. */
    static @Nullable String stands(Standing standing) {
        return switch (standing) {
            case ON -> null;
            case MOVED -> "Nouvelle date";
            case FULL -> "Complet";
            case POSTPONED -> "Reporté sans nouvelle date";
            case CANCELLED -> "Annulé";
        };
    }

    static @Nullable String advice(Standing standing) {
        return switch (standing) {
            case ON, MOVED -> null;
            case FULL ->
                    "Inscrivez-vous sur la liste d’attente, ou appelez-nous\u00a0: une place peut se "
                            + "libérer.";
            case POSTPONED -> "Ne vous déplacez pas. La nouvelle date sera annoncée ici.";
            case CANCELLED -> "Ne vous déplacez pas. Pour toute question, appelez-nous.";
        };
    }

    /** From when it was moved, where it is on. */
    @Nullable String moved(AgendaDate date) {
        var from = date.movedFrom();
        return from == null || !date.standing().isOn() ? null : "Prévu d’abord " + when(from);
    }
}
