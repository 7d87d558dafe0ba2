package fr.parvis.actions.appointment;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** An appointment cannot be moved like this. */
public class AppointmentUnfit extends Refusal {

    private AppointmentUnfit(String code, Flaw flaw) {
        super(
                Kind.RULE,
                code,
                flaw.message(),
                "Corrigez le champ signalé puis recommencez.",
                List.of(flaw));
    }

    static AppointmentUnfit needsSlot() {
        return new AppointmentUnfit(
                "appointment-needs-slot",
                new Flaw(
                        "/slot",
                        "appointment-needs-slot",
                        "Ce rendez-vous est un créneau\u00a0: choisissez-en un autre, libre."));
    }

    static AppointmentUnfit needsTime() {
        return new AppointmentUnfit(
                "appointment-needs-time",
                new Flaw(
                        "/startsAt",
                        "appointment-needs-time",
                        "Ce rendez-vous n’est pas un créneau\u00a0: donnez-lui une autre heure."));
    }
}
