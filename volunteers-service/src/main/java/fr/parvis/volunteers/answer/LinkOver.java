package fr.parvis.volunteers.answer;

import fr.parvis.starter.core.Refusal;
import fr.parvis.volunteers.call.CallState;

/** The call that a link leads to is closed or cancelled. */
public class LinkOver extends Refusal {
    public LinkOver(CallState state) {
        super(
                Kind.GONE,
                state == CallState.CANCELLED ? "call-cancelled" : "call-closed",
                state == CallState.CANCELLED
                        ? "Ce coup de main a été annulé : il n’y a plus rien à faire."
                        : "Cet appel est terminé : les réponses ne sont plus prises en compte.",
                "Merci d’avoir répondu présent. Pour toute question, appelez votre France services.");
    }
}
