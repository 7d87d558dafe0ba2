package fr.parvis.actions.occurrence;

import fr.parvis.starter.core.Refusal;

public class OccurrenceNotFound extends Refusal {
    public OccurrenceNotFound() {
        super(
                Kind.NOT_FOUND,
                "occurrence-not-found",
                "Cette date n’existe pas, ou plus.",
                "Revenez au planning.");
    }
}
