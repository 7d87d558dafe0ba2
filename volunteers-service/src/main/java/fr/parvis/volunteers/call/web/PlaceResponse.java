package fr.parvis.volunteers.call.web;

import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import fr.parvis.volunteers.call.Spot;
import org.jspecify.annotations.Nullable;

/**
 * @param commune INSEE code
 */
record PlaceResponse(String commune, @Nullable String communeName, String label) {

    static PlaceResponse of(Spot spot) {
        var name = Communes.official().byCode(spot.commune()).map(Commune::name);
        return new PlaceResponse(spot.commune(), name.orElse(null), spot.label());
    }
}
