package fr.parvis.actions.request.web;

import fr.parvis.actions.request.AskerKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A request as it is sent: who asks, and what for. */
record ReceivedRequest(
        @NotNull(message = "Dites si vous êtes une commune, un partenaire ou un habitant.")
                AskerKind kind,
        @NotBlank(message = "Indiquez votre nom.")
                @Size(max = 120, message = "Le nom a au plus 120 caractères.")
                String name,
        @Size(max = 254, message = "L’adresse a au plus 254 caractères.") @Nullable String email,
        @Size(max = 40, message = "Le téléphone a au plus 40 caractères.") @Nullable String phone,
        @NotBlank(message = "Choisissez la commune.") String commune,
        @NotBlank(message = "Dites en quelques mots ce qui est souhaité.")
                @Size(max = 2000, message = "La demande a au plus 2 000 caractères.")
                String wish,
        @Size(max = 200, message = "Le lieu a au plus 200 caractères.") @Nullable String place,
        @Size(max = 200, message = "Le moment a au plus 200 caractères.") @Nullable String when) {}
