package fr.parvis.actions.agenda;

import fr.parvis.actions.practice.Place;
import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import org.jspecify.annotations.Nullable;

/**
 * Where a date is held, as people look for it.
 *
 * @param label as people find it in the commune; null where nobody said
 */
public record Spot(String insee, String commune, @Nullable String label) {

    static Spot of(Place place) {
        return new Spot(place.insee(), commune(place.insee()), place.label());
    }

    /** « Salle des fêtes, Joncy ». */
    public String words() {
        return label == null ? commune : label.endsWith(commune) ? label : label + ", " + commune;
    }

    public static String commune(String insee) {
        return Communes.official().byCode(insee).map(Commune::name).orElse(insee);
    }
}
