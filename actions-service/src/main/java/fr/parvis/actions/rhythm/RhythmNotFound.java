package fr.parvis.actions.rhythm;

import fr.parvis.starter.core.Refusal;

public class RhythmNotFound extends Refusal {
    public RhythmNotFound() {
        super(
                Kind.NOT_FOUND,
                "rhythm-not-found",
                "Cette répétition n’existe pas, ou plus.",
                "Revenez à la fiche de l’action.");
    }
}
