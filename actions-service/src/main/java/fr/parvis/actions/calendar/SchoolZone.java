package fr.parvis.actions.calendar;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The académies whose schools close together, by département. Corse and overseas set their own
 * dates (code de l’éducation, D521-6): they are in none.
 */
enum SchoolZone {
    /** Besançon, Bordeaux, Clermont-Ferrand, Dijon, Grenoble, Limoges, Lyon, Poitiers. */
    A(
            "25 39 70 90 24 33 40 47 64 03 15 43 63 21 58 71 89 07 26 38 73 74"
                    + " 19 23 87 01 42 69 16 17 79 86"),
    /**
     * Aix-Marseille, Amiens, Lille, Nancy-Metz, Nantes, Nice, Normandie, Orléans-Tours, Reims,
     * Rennes, Strasbourg.
     */
    B(
            "04 05 13 84 02 60 80 59 62 54 55 57 88 44 49 53 72 85 06 83 14 27 50 61 76"
                    + " 18 28 36 37 41 45 08 10 51 52 22 29 35 56 67 68"),
    /** Créteil, Montpellier, Paris, Toulouse, Versailles. */
    C("77 93 94 11 30 34 48 66 75 09 12 31 32 46 65 81 82 78 91 92 95");

    private final Set<String> departements;

    SchoolZone(String departements) {
        this.departements = Set.of(departements.split(" "));
    }

    static Optional<SchoolZone> of(Territory where) {
        return Arrays.stream(values())
                .filter(zone -> zone.departements.contains(where.departement()))
                .findFirst();
    }
}
