package fr.parvis.actions.season;

import fr.parvis.starter.core.Refusal;

public class SeasonNotFound extends Refusal {
    public SeasonNotFound() {
        super(
                Kind.NOT_FOUND,
                "season-not-found",
                "Cette saison n’existe pas.",
                "Choisissez-la dans la liste des saisons.");
    }
}
