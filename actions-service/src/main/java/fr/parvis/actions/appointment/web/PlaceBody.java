package fr.parvis.actions.appointment.web;

import fr.parvis.actions.practice.Confidentiality;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.PlaceKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where somebody is received, as it is sent and shown. */
record PlaceBody(
        @NotNull(message = "Choisissez la commune (code INSEE).") String insee,
        @Size(max = 200, message = "Le lieu a au plus 200 caractères.") @Nullable String label,
        @NotNull(message = "Dites si c’est une place, une mairie ou un bâtiment.") PlaceKind kind,
        @Nullable Confidentiality confidentiality) {

    static PlaceBody of(Place place) {
        return new PlaceBody(place.insee(), place.label(), place.kind(), place.confidentiality());
    }

    Place place() {
        return new Place(insee, label, kind, confidentiality);
    }
}
