package fr.parvis.actions.renewal.web;

import fr.parvis.actions.season.SeasonPlan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The season to make from another, as it is sent. */
record CopyRequest(
        @NotBlank(message = "Donnez un nom à la nouvelle saison.")
                @Size(max = 100, message = "Le nom a au plus 100 caractères.")
                String name,
        @NotNull(message = "Indiquez le premier jour.") LocalDate from,
        @NotNull(message = "Indiquez le dernier jour.") LocalDate to) {

    SeasonPlan plan() {
        return new SeasonPlan(name.strip(), from, to);
    }
}
