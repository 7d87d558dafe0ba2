package fr.parvis.actions.tour;

/** Whether a tour is on. */
public enum TourState {
    PLANNED,
    CANCELLED
}
