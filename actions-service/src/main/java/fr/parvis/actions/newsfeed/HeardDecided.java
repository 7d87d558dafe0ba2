package fr.parvis.actions.newsfeed;

import fr.parvis.starter.core.Refusal;

/** Somebody decided otherwise already. */
public class HeardDecided extends Refusal {
    HeardDecided() {
        super(
                Kind.CONFLICT,
                "heard-decided",
                "Quelqu’un a déjà gardé ou écarté cette nouvelle.",
                "Revenez à la liste des nouvelles reçues.");
    }
}
