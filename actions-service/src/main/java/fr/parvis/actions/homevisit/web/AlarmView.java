package fr.parvis.actions.homevisit.web;

import fr.parvis.actions.homevisit.DescribeVisit;
import fr.parvis.actions.homevisit.HomeVisit;
import fr.parvis.actions.homevisit.VisitState;
import fr.parvis.actions.letter.FrenchTimes;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an alarm shows, in words.
 *
 * @param phone of the visitor
 * @param said what became of the alarm
 * @param open whether somebody is still to look after it
 */
public record AlarmView(
        String visitor,
        @Nullable String phone,
        String place,
        String expectedEnd,
        String lastSign,
        String said,
        boolean open) {

    static AlarmView of(HomeVisit visit, DescribeVisit describe, ZoneId zone) {
        return new AlarmView(
                describe.visitor(visit),
                describe.phone(visit),
                describe.place(visit),
                FrenchTimes.moment(visit.plan().expectedEnd(), zone),
                DescribeVisit.lastSign(visit, zone),
                said(visit, zone),
                isOpen(visit));
    }

    private static boolean isOpen(HomeVisit visit) {
        var alarm = visit.alarm();
        return visit.state() != VisitState.ENDED
                && alarm != null
                && alarm.acknowledgement() == null;
    }

    private static String said(HomeVisit visit, ZoneId zone) {
        if (visit.state() == VisitState.ENDED) {
            return "La fin de la visite a été signalée\u00a0: tout va bien.";
        }
        var alarm = visit.alarm();
        if (alarm == null) {
            return "La visite dure plus longtemps\u00a0: sa fin est prévue "
                    + FrenchTimes.moment(visit.plan().expectedEnd(), zone)
                    + ".";
        }
        var by = alarm.acknowledgement();
        return by == null
                ? "La fin de cette visite n’a pas été signalée. Appelez maintenant."
                : name(by.contact())
                        + " s’en occupe depuis "
                        + FrenchTimes.moment(by.at(), zone)
                        + ".";
    }

    private static String name(@Nullable String contact) {
        return contact == null ? "Une personne de l’équipe" : contact;
    }
}
