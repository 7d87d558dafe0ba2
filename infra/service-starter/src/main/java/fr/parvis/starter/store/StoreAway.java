package fr.parvis.starter.store;

import fr.parvis.starter.core.Refusal;

/** The store does not answer: whether the last write was made is not known; try again. */
public class StoreAway extends Refusal {

    private final Throwable cause;

    public StoreAway(Throwable cause) {
        super(
                Kind.UNAVAILABLE,
                "store-away",
                "Le service ne peut pas accéder à ses données pour le moment.",
                "Réessayez dans quelques instants.");
        this.cause = cause;
    }

    @Override
    public synchronized Throwable getCause() {
        return cause;
    }
}
