package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.reference.Emails;
import java.util.Optional;

/** An address checked by its syntax only, in lower case, so that equal addresses are equal. */
public record EmailAddress(String value) {

    public EmailAddress {
        if (!Emails.read(value).equals(Optional.of(value))) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Reads an address typed anyhow; empty where it cannot be one. */
    public static Optional<EmailAddress> read(String typed) {
        return Emails.read(typed).map(EmailAddress::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
