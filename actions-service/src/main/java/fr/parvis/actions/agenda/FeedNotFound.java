package fr.parvis.actions.agenda;

import fr.parvis.starter.core.Refusal;

public class FeedNotFound extends Refusal {
    public FeedNotFound() {
        super(
                Kind.NOT_FOUND,
                "feed-not-found",
                "Cet agenda privé n’existe pas, ou son adresse a été révoquée.",
                "Demandez une nouvelle adresse à votre France services.");
    }
}
