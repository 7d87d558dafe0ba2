package fr.parvis.volunteers.call;

import fr.parvis.starter.core.Refusal;

/** The call is closed or cancelled, and what was asked needs a running one. */
public class CallOver extends Refusal {
    public CallOver(CallState state) {
        super(
                Kind.CONFLICT,
                "call-over",
                "Cet appel est déjà " + state.french() + ".",
                "Ouvrez un nouvel appel si vous avez encore besoin d’aide.");
    }
}
