package fr.parvis.actions.followed;

import fr.parvis.starter.core.Refusal;

public class FollowedNotFound extends Refusal {
    public FollowedNotFound() {
        super(
                Kind.NOT_FOUND,
                "followed-not-found",
                "Cet agenda suivi n’existe pas, ou plus.",
                "Choisissez-le dans la liste des agendas suivis.");
    }
}
