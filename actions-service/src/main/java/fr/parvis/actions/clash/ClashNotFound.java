package fr.parvis.actions.clash;

import fr.parvis.starter.core.Refusal;

/** There is nothing to accept: the date clashes with nothing, or is not there. */
public class ClashNotFound extends Refusal {
    public ClashNotFound() {
        super(
                Kind.NOT_FOUND,
                "clash-not-found",
                "Cette date n’est en conflit avec aucune autre, ou plus.",
                "Rechargez la liste des conflits.");
    }
}
