package fr.parvis.actions.tour;

import fr.parvis.starter.reference.Communes;

/**
 * A commune that would be told of a change of a tour.
 *
 * @param occurrenceId the date that changes
 * @param people how many are booked or wait there
 */
public record ToldCommune(String occurrenceId, String insee, Change change, long people) {

    /** What becomes of the stop. */
    public enum Change {
        MOVED,
        CANCELLED
    }

    public String name() {
        return name(insee);
    }

    static String name(String insee) {
        return Communes.official().byCode(insee).map(it -> it.name()).orElse(insee);
    }
}
