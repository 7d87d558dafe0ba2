package fr.parvis.actions.homevisit;

import fr.parvis.starter.core.Refusal;

public class HomeVisitNotFound extends Refusal {
    public HomeVisitNotFound() {
        super(
                Kind.NOT_FOUND,
                "home-visit-not-found",
                "Cette visite à domicile n’existe pas, ou plus.",
                "Revenez à la liste des visites.");
    }
}
