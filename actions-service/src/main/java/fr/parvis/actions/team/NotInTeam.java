package fr.parvis.actions.team;

import fr.parvis.starter.core.Refusal;

/** The caller has an account, but no page in the team. */
public class NotInTeam extends Refusal {
    public NotInTeam() {
        super(
                Kind.CONFLICT,
                "not-in-team",
                "Votre compte n’est relié à aucune personne de l’équipe.",
                "Demandez à la coordination de vous ajouter à l’équipe, avec l’adresse de courriel"
                        + " de votre compte.");
    }
}
