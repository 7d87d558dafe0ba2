package fr.parvis.actions.house;

import fr.parvis.starter.core.Refusal;

public class HouseNotFound extends Refusal {
    public HouseNotFound() {
        super(
                Kind.NOT_FOUND,
                "not-found",
                "Cette France services n’existe pas.",
                "Choisissez-la dans la liste.");
    }
}
