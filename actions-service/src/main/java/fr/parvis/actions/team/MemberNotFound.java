package fr.parvis.actions.team;

import fr.parvis.starter.core.Refusal;

public class MemberNotFound extends Refusal {
    public MemberNotFound() {
        super(
                Kind.NOT_FOUND,
                "member-not-found",
                "Cette personne n’est pas dans l’équipe, ou n’y est plus.",
                "Choisissez-la dans la liste de l’équipe.");
    }
}
