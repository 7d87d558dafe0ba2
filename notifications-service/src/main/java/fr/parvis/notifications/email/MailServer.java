package fr.parvis.notifications.email;

import java.time.Duration;

/** Takes mails for everyone. */
public interface MailServer {

    /** A conversation, opened at its first mail. */
    Mailbag mailbag();

    /** How many conversations it bears at once. */
    int connections();

    /** How long to leave it alone once it cannot be reached. */
    Duration pauseWhenAway();
}
