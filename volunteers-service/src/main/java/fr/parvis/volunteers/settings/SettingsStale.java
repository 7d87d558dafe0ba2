package fr.parvis.volunteers.settings;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed the settings in the meantime. */
public class SettingsStale extends Refusal {
    public SettingsStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié ces réglages entre-temps.",
                "Relisez les réglages puis refaites votre modification.");
    }
}
