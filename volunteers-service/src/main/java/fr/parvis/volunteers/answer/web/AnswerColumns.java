package fr.parvis.volunteers.answer.web;

import fr.parvis.starter.exports.Column;
import fr.parvis.starter.reference.Phones;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.volunteers.answer.Choice;
import fr.parvis.volunteers.answer.ListAnswers.Listed;
import fr.parvis.volunteers.answer.Standing;
import fr.parvis.volunteers.answer.Via;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as a row of a workbook. */
final class AnswerColumns {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private AnswerColumns() {}

    /** With times and phones as they are written in the tenant's region. */
    static List<Column<Listed>> of(Tenant tenant) {
        var time = MINUTE.withZone(tenant.zone());
        return List.of(
                Column.of("Nom", each -> each.person().name().last()),
                Column.of("Prénom", each -> each.person().name().first()),
                Column.of("Adresse e-mail", each -> email(each)),
                Column.of("Téléphone", each -> phone(each, tenant.region())),
                Column.of("Réponse", each -> label(each.answer().choice())),
                Column.of("Place", each -> label(each.answer().standing())),
                Column.of("Rang d’attente", Listed::position),
                Column.of("Reçue par", each -> label(each.answer().via())),
                Column.of("Le", each -> time.format(each.answer().at())));
    }

    private static @Nullable String email(Listed listed) {
        var email = listed.person().profile().email();
        return email == null ? null : email.value();
    }

    private static @Nullable String phone(Listed listed, String region) {
        var phone = listed.person().profile().phone();
        return phone == null ? null : Phones.spoken(phone, region);
    }

    private static String label(Choice choice) {
        return switch (choice) {
            case YES -> "oui";
            case NO -> "non";
            case MAYBE -> "peut-être";
        };
    }

    private static String label(Standing standing) {
        return switch (standing) {
            case ACCEPTED -> "retenue";
            case WAITING -> "en attente";
            case NONE -> "";
        };
    }

    private static String label(Via via) {
        return switch (via) {
            case LINK -> "lien";
            case PHONE -> "téléphone";
            case MAIL -> "message";
            case IN_PERSON -> "de vive voix";
        };
    }
}
