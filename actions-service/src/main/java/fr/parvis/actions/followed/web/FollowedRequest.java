package fr.parvis.actions.followed.web;

import fr.parvis.actions.followed.FollowedRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A followed calendar as it is sent. */
record FollowedRequest(
        @NotBlank(message = "Dites de qui est cet agenda.")
                @Size(max = 120, message = "Le nom a au plus 120 caractères.")
                String name,
        @NotBlank(message = "Collez l’adresse de l’agenda.")
                @Size(max = 500, message = "L’adresse a au plus 500 caractères.")
                String address,
        @Size(max = 100, message = "Choisissez au plus 100 communes.")
                @Nullable List<@NotNull(message = "Donnez un code INSEE.") String> communes,
        @Min(value = 1, message = "La distance est de 1 à 200 km.")
                @Max(value = 200, message = "La distance est de 1 à 200 km.")
                @Nullable Integer withinKm) {

    FollowedRule rule() {
        return new FollowedRule(communes == null ? List.of() : communes, withinKm);
    }
}
