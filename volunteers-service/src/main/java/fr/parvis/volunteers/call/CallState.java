package fr.parvis.volunteers.call;

/** OPEN while places are free, FILLED when none is; the other two are final. */
public enum CallState {
    OPEN("ouvert"),
    FILLED("complet"),
    CLOSED("terminé"),
    CANCELLED("annulé");

    private final String french;

    CallState(String french) {
        this.french = french;
    }

    public String french() {
        return french;
    }

    /** Whether answers still count. */
    public boolean isRunning() {
        return this == OPEN || this == FILLED;
    }
}
