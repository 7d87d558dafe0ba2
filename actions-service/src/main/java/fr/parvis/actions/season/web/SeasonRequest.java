package fr.parvis.actions.season.web;

import fr.parvis.actions.season.SeasonPlan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A season as it is sent. */
record SeasonRequest(
        @NotBlank(message = "Donnez un nom à la saison.")
                @Size(max = 120, message = "Le nom a au plus 120 caractères.")
                String name,
        @NotNull(message = "Indiquez le premier jour.") LocalDate from,
        @NotNull(message = "Indiquez le dernier jour.") LocalDate to) {

    SeasonPlan plan() {
        return new SeasonPlan(name.strip(), from, to);
    }
}
