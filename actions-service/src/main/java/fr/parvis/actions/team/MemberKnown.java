package fr.parvis.actions.team;

import fr.parvis.starter.core.Refusal;

/** The account is that of somebody else of the team. */
public class MemberKnown extends Refusal {
    public MemberKnown() {
        super(
                Kind.CONFLICT,
                "member-known",
                "Ce compte est déjà celui d’une autre personne de l’équipe.",
                "Ouvrez la fiche qui porte ce compte, ou retirez-le d’abord de celle-ci.");
    }
}
