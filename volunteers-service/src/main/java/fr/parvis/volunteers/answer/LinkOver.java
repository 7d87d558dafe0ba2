package fr.parvis.volunteers.answer;

import fr.parvis.starter.core.Refusal;
import fr.parvis.volunteers.call.CallState;

/** The call that a link leads to is closed or cancelled. */
public class LinkOver extends Refusal {

    private LinkOver(String code, String sentence, String hint) {
        super(Kind.GONE, code, sentence, hint);
    }

    static LinkOver of(CallState state) {
        return state == CallState.CANCELLED
                ? new LinkOver(
                        "call-cancelled",
                        "Ce coup de main a été annulé\u00a0: ne vous déplacez pas.",
                        "Merci de votre aide. Pour toute question, appelez votre France services.")
                : new LinkOver(
                        "call-closed",
                        "Cet appel est clos\u00a0: on ne peut plus y répondre ici.",
                        "Si un message vous a dit que vous êtes de l’équipe, nous comptons toujours "
                                + "sur vous. Un empêchement\u202f? Appelez votre France services.");
    }
}
