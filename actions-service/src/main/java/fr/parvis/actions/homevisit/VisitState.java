package fr.parvis.actions.homevisit;

/** How far a home visit got. */
public enum VisitState {
    REQUESTED("demandée"),
    APPROVED("accordée"),
    REFUSED("refusée"),
    IN_PROGRESS("en cours"),
    ENDED("terminée");

    private final String label;

    VisitState(String label) {
        this.label = label;
    }

    /** In French, as read on screen. */
    public String label() {
        return label;
    }

    /** Whether somebody is, or will be, at a resident's. */
    boolean isAhead() {
        return this == APPROVED || this == IN_PROGRESS;
    }
}
