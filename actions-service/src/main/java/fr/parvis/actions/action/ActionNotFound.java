package fr.parvis.actions.action;

import fr.parvis.starter.core.Refusal;

public class ActionNotFound extends Refusal {
    public ActionNotFound() {
        super(
                Kind.NOT_FOUND,
                "action-not-found",
                "Cette action n’existe pas, ou plus.",
                "Revenez à la liste des actions.");
    }
}
