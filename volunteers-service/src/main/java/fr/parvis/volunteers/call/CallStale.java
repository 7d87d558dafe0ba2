package fr.parvis.volunteers.call;

import fr.parvis.starter.core.Refusal;

/** The call has moved since it was read. */
public class CallStale extends Refusal {
    public CallStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Cet appel a changé entre-temps.",
                "Relisez l’appel puis refaites votre modification.");
    }
}
