package fr.parvis.starter.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune of today, as the State publishes it.
 *
 * @param departement its code: 71, 2A, 974
 * @param population 0 where none is published
 * @param epci SIREN of its intercommunalité; null for the few that have none
 * @param parts what lives on in it: former communes, communes déléguées or associées
 */
public record Commune(
        String insee,
        String name,
        String departement,
        List<String> postcodes,
        int population,
        @Nullable String epci,
        List<Part> parts) {

    /**
     * @param insee may be the commune's own code, of the part that gave it
     * @param name null for a few that vanished long ago
     * @param since when this code ceased to be a commune's; null where it is not known
     */
    public record Part(String insee, @Nullable String name, @Nullable LocalDate since) {}
}
