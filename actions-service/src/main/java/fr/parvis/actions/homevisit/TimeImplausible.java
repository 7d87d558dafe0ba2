package fr.parvis.actions.homevisit;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** A time that no phone shows by itself. */
public class TimeImplausible extends Refusal {
    public TimeImplausible() {
        super(
                Kind.RULE,
                "time-implausible",
                "Cette heure ne peut pas être celle de l’arrivée ou du départ.",
                "Vérifiez l’heure du téléphone, puis signalez de nouveau.",
                List.of(new Flaw("/at", "time-implausible", "Vérifiez l’heure du téléphone.")));
    }
}
