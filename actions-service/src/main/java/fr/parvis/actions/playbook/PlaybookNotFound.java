package fr.parvis.actions.playbook;

import fr.parvis.starter.core.Refusal;

public class PlaybookNotFound extends Refusal {
    public PlaybookNotFound() {
        super(
                Kind.NOT_FOUND,
                "playbook-not-found",
                "Il n’y a pas de guide pour ce type d’action.",
                "Choisissez un type d’action de la liste des guides.");
    }
}
