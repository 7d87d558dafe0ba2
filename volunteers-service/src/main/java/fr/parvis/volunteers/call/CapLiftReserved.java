package fr.parvis.volunteers.call;

import fr.parvis.starter.core.Refusal;

/** Only a coordinator asks people beyond their monthly cap. */
public class CapLiftReserved extends Refusal {
    public CapLiftReserved() {
        super(
                Kind.FORBIDDEN,
                "cap-lift-reserved",
                "Seule la coordination peut lever le plafond mensuel de sollicitations.",
                "Ouvrez l’appel sans lever le plafond, ou demandez à la coordination.");
    }
}
