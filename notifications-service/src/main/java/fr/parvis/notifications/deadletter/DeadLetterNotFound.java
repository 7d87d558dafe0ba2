package fr.parvis.notifications.deadletter;

import fr.parvis.starter.core.Refusal;

public class DeadLetterNotFound extends Refusal {
    public DeadLetterNotFound() {
        super(
                Kind.NOT_FOUND,
                "not-found",
                "Ce message en souffrance n’existe pas.",
                "Relisez la liste\u00a0: il a peut-être été remis entre-temps.");
    }
}
