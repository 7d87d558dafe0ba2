package fr.parvis.notifications.delivery;

/** What became of one message to one address. */
public enum DeliveryState {
    /** Waits for its due time or for a worker. */
    PLANNED("prévu"),
    /** Held by a worker, under a lease. */
    SENDING("en cours"),
    /** The far end took it. */
    SENT("envoyé"),
    /** Given up; {@code lastAnswer} says why. */
    FAILED("échoué"),
    /** Cut between the last dot and the answer: it may have arrived, and is tried once more. */
    UNKNOWN("incertain"),
    /** Taken by the far end, then sent back. */
    BOUNCED("revenu");

    private final String label;

    DeliveryState(String label) {
        this.label = label;
    }

    /** In French, as read on screen. */
    public String label() {
        return label;
    }

    /** Whether a worker may take it once it is due. */
    public boolean waits() {
        return this == PLANNED || this == UNKNOWN;
    }
}
