package fr.parvis.volunteers.answer;

import fr.parvis.starter.core.Refusal;
import fr.parvis.volunteers.call.CallState;

/** The call that a link leads to is closed or cancelled. */
public class LinkOver extends Refusal {

    private LinkOver(boolean cancelled) {
        super(
                Kind.GONE,
                cancelled ? "call-cancelled" : "call-closed",
                cancelled
                        ? "Ce coup de main a été annulé\u00a0: ne vous déplacez pas."
                        : "Cet appel est clos\u00a0: on ne peut plus y répondre ici.",
                cancelled
                        ? "Merci de votre aide. Pour toute question, appelez votre France services."
                        : "Si un message vous a dit que vous êtes de l’équipe, nous comptons "
                                + "toujours sur vous. Un empêchement\u202f? Appelez votre France "
                                + "services.");
    }

    static LinkOver of(CallState state) {
        return new LinkOver(state == CallState.CANCELLED);
    }
}
