package fr.parvis.actions.request;

import fr.parvis.starter.core.Refusal;

public class RequestNotFound extends Refusal {
    public RequestNotFound() {
        super(
                Kind.NOT_FOUND,
                "request-not-found",
                "Cette demande n’existe pas, ou plus.",
                "Revenez à la liste des demandes.");
    }
}
