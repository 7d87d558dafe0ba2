package fr.parvis.notifications.delivery;

/** What one try to send came to, as the far end or the line said it. */
public sealed interface Outcome {

    /** The far end took it. */
    record Taken(String answer) implements Outcome {}

    /** The far end will never take it. */
    record Refused(String answer) implements Outcome {}

    /** The far end asks to come back later, or the line broke before the message was whole. */
    record Later(String answer) implements Outcome {}

    /** The line broke between the last dot and the answer. */
    record Cut(String answer) implements Outcome {}

    /** No conversation was opened: this was no try at all. */
    record Unreachable(String answer) implements Outcome {}
}
