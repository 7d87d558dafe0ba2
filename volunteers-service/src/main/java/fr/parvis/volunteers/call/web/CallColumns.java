package fr.parvis.volunteers.call.web;

import fr.parvis.starter.exports.Column;
import fr.parvis.volunteers.call.CallState;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A call as a row of a workbook. */
final class CallColumns {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private CallColumns() {}

    /** With times as the tenant's clocks show them. */
    static List<Column<CallSummary>> in(ZoneId zone) {
        var time = MINUTE.withZone(zone);
        return List.of(
                Column.of("Appel", CallSummary::title),
                Column.of("Lieu", each -> each.place().label()),
                Column.of("Début", each -> time.format(each.startsAt())),
                Column.of("Fin", each -> time.format(each.endsAt())),
                Column.of("État", each -> label(each.state())),
                Column.of("Personnes demandées", CallSummary::helpersNeeded),
                Column.of("Adresses sollicitées", CallSummary::recipients),
                Column.of("Retenues", CallSummary::accepted),
                Column.of("En attente", CallSummary::waiting),
                Column.of("Peut-être", CallSummary::maybe),
                Column.of("Non", CallSummary::declined),
                Column.of("Ouvert le", each -> time.format(each.createdAt())));
    }

    private static String label(CallState state) {
        return switch (state) {
            case OPEN -> "ouvert";
            case FILLED -> "complet";
            case CLOSED -> "clos";
            case CANCELLED -> "annulé";
        };
    }
}
