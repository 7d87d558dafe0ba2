package fr.parvis.notifications.email;

import fr.parvis.notifications.delivery.Outcome;

/** One conversation with the mail server, kept from mail to mail; for one thread at a time. */
public interface Mailbag extends AutoCloseable {

    /** Never throws: what the far end or the line did is the outcome. */
    Outcome send(Email email);

    @Override
    void close();
}
