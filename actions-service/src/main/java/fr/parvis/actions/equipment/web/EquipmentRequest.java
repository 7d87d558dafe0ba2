package fr.parvis.actions.equipment.web;

import fr.parvis.actions.equipment.EquipmentKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A vehicle, a material or a room as it is sent. */
record EquipmentRequest(
        @NotBlank(message = "Donnez un nom à ce matériel.")
                @Size(max = 120, message = "Le nom a au plus 120 caractères.")
                String name,
        @NotNull(message = "Dites s’il s’agit d’un véhicule, d’un matériel ou d’une salle.")
                EquipmentKind kind,
        @Size(max = 1000, message = "La note a au plus 1 000 caractères.") @Nullable String note) {}
