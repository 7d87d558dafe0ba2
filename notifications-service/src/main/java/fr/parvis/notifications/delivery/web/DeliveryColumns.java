package fr.parvis.notifications.delivery.web;

import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.starter.exports.Column;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A delivery as a row of a workbook. */
final class DeliveryColumns {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private DeliveryColumns() {}

    /** With times as the tenant's clocks show them. */
    static List<Column<Delivery>> in(ZoneId zone) {
        var time = MINUTE.withZone(zone);
        return List.of(
                Column.of("Prénom", each -> each.recipient().model().firstName()),
                Column.of("Adresse", each -> each.recipient().address()),
                Column.of("Moyen", each -> each.recipient().channel().label()),
                Column.of("Message", each -> each.template().wireName()),
                Column.of("État", each -> each.state().label()),
                Column.of("Essais", Delivery::attempts),
                Column.of("Dernière réponse", Delivery::lastAnswer),
                Column.of("Prévu le", each -> time.format(each.createdAt())),
                Column.of("Mis à jour le", each -> time.format(each.updatedAt())));
    }
}
