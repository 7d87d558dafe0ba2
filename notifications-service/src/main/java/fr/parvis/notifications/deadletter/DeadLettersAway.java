package fr.parvis.notifications.deadletter;

import fr.parvis.starter.core.Refusal;

/** Kafka, which keeps them, does not answer. */
public class DeadLettersAway extends Refusal {
    public DeadLettersAway() {
        super(
                Kind.UNAVAILABLE,
                "dead-letters-away",
                "Les messages en souffrance ne peuvent pas être lus pour le moment.",
                "Réessayez dans quelques instants.");
    }
}
