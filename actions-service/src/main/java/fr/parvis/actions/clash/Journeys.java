package fr.parvis.actions.clash;

/** How long it takes from one commune to another. */
@FunctionalInterface
public interface Journeys {

    /** In minutes, 0 where it cannot be said. */
    int minutes(String fromInsee, String toInsee);
}
