package fr.parvis.actions.group;

import fr.parvis.starter.core.Refusal;

public class GroupNotFound extends Refusal {
    public GroupNotFound() {
        super(
                Kind.NOT_FOUND,
                "not-found",
                "Ce groupe, ou cette personne du groupe, n’existe pas.",
                "Choisissez-le dans la liste des groupes de l’action.");
    }
}
