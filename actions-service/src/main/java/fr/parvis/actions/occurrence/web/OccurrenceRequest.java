package fr.parvis.actions.occurrence.web;

import fr.parvis.actions.occurrence.Content;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.practice.Admission;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.practice.Place;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one date says for itself, as it is sent; its time is changed by moving it. */
record OccurrenceRequest(
        @NotBlank(message = "Donnez un titre à cette date.")
                @Size(max = 120, message = "Le titre a au plus 120 caractères.")
                String title,
        @Size(max = 4000, message = "La description a au plus 4 000 caractères.")
                @Nullable String description,
        @Valid @Nullable PlaceBody place,
        @NotNull(message = "Dites comment on s’inscrit.") BookingMode mode,
        @Min(value = 1, message = "Indiquez de 1 à 10 000 places.")
                @Max(value = 10_000, message = "Indiquez de 1 à 10 000 places.")
                @Nullable Integer capacity,
        @NotNull(message = "Dites si cette date est ouverte à tous.") Boolean openToPublic,
        @Size(max = 20, message = "Une date prend au plus 20 membres de l’équipe.")
                @Nullable List<@Size(max = 36, message = "Identifiant trop long.") String> staff,
        @Size(max = 20, message = "Une date prend au plus 20 matériels.")
                @Nullable List<@Size(max = 36, message = "Identifiant trop long.") String>
                        equipment,
        @Size(max = 36, message = "Identifiant trop long.") @Nullable String tourId) {

    static OccurrenceRequest of(Occurrence occurrence) {
        var content = occurrence.content();
        return new OccurrenceRequest(
                content.title(),
                content.description(),
                content.place() == null ? null : PlaceBody.of(content.place()),
                content.admission().mode(),
                content.admission().capacity(),
                content.admission().openToPublic(),
                occurrence.crew().staff(),
                occurrence.crew().equipment(),
                occurrence.crew().tourId());
    }

    Content content(Content present) {
        Place there = place == null ? null : place.place();
        var admission = new Admission(mode, capacity, openToPublic);
        return present.edited(title.strip(), description, there, admission);
    }

    Crew crew() {
        return new Crew(
                staff == null ? List.of() : staff,
                equipment == null ? List.of() : equipment,
                tourId);
    }
}
