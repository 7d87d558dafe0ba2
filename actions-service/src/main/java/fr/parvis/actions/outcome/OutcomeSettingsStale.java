package fr.parvis.actions.outcome;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed the settings in the meantime. */
public class OutcomeSettingsStale extends Refusal {
    public OutcomeSettingsStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié ces réglages entre-temps.",
                "Relisez les réglages puis refaites votre modification.");
    }
}
