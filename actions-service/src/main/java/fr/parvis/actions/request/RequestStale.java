package fr.parvis.actions.request;

import fr.parvis.starter.core.Refusal;

/** Somebody else answered the request in the same instant. */
public class RequestStale extends Refusal {
    public RequestStale() {
        super(
                Kind.CONFLICT,
                "request-changed",
                "Quelqu’un d’autre vient de traiter cette demande.",
                "Relisez-la avant d’agir.");
    }
}
