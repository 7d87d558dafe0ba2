package fr.parvis.volunteers.call;

import fr.parvis.starter.core.Refusal;

/** No such call in this tenant. */
public class CallNotFound extends Refusal {
    public CallNotFound() {
        super(
                Kind.NOT_FOUND,
                "call-not-found",
                "Cet appel n’existe pas.",
                "Revenez à la liste des appels.");
    }
}
