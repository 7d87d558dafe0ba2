package fr.parvis.actions.house.web;

import fr.parvis.actions.house.Reception;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where and when a house receives people, as it is sent. */
record ReceptionRequest(
        @Size(max = 300, message = "L’adresse a au plus 300 caractères.") @Nullable String address,
        @Size(max = 30, message = "Le téléphone a au plus 30 caractères.") @Nullable String phone,
        @Size(max = 1000, message = "Les horaires ont au plus 1 000 caractères.")
                @Nullable String openingHours) {

    Reception reception() {
        return new Reception(address, phone, openingHours);
    }
}
