package fr.parvis.actions.newsfeed;

import fr.parvis.starter.core.Refusal;

public class HeardNotFound extends Refusal {
    public HeardNotFound() {
        super(
                Kind.NOT_FOUND,
                "heard-not-found",
                "Cette nouvelle reçue n’existe pas, ou plus.",
                "Revenez à la liste des nouvelles reçues.");
    }
}
