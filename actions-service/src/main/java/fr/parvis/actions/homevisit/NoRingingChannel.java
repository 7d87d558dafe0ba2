package fr.parvis.actions.homevisit;

import fr.parvis.starter.core.Refusal;

/** No phone could be made to ring if its end is not said. */
public class NoRingingChannel extends Refusal {
    public NoRingingChannel() {
        super(
                Kind.RULE,
                "no-ringing-channel",
                "Aucun envoi de SMS n’est configuré\u00a0: en cas d’alerte, aucun téléphone ne sonnerait.",
                "Faites configurer les SMS, ou dites pourquoi la visite peut se faire sans («\u00a0override\u00a0»).");
    }
}
