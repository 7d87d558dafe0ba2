package fr.parvis.actions.equipment;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed it in the meantime. */
public class EquipmentStale extends Refusal {
    public EquipmentStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié cette fiche de matériel entre-temps.",
                "Relisez-la puis refaites votre modification.");
    }
}
