package fr.parvis.actions.request;

import fr.parvis.starter.core.Refusal;

/** The present state of the request does not allow it. */
public class RequestRefused extends Refusal {
    RequestRefused(RequestState state) {
        super(
                Kind.CONFLICT,
                "request-state",
                switch (state) {
                    case RECEIVED -> "Cette demande attend encore une réponse.";
                    case ACCEPTED -> "Cette demande est déjà acceptée.";
                    case DECLINED -> "Cette demande est déjà refusée.";
                    case PLANNED -> "Cette demande est déjà devenue une action.";
                },
                "Relisez la demande avant d’agir.");
    }
}
