package fr.parvis.local.launcher;

/** Something the person at the terminal has to know; the message is for them. */
final class Trouble extends RuntimeException {

    Trouble(String message) {
        super(message);
    }
}
