package fr.parvis.actions.equipment;

import fr.parvis.starter.core.Refusal;

public class EquipmentNotFound extends Refusal {
    public EquipmentNotFound() {
        super(
                Kind.NOT_FOUND,
                "equipment-not-found",
                "Ce véhicule ou ce matériel n’existe pas, ou plus.",
                "Choisissez-le dans la liste du matériel.");
    }
}
