package fr.parvis.notifications.template;

import java.util.Optional;

/** Writes what fits in a short message. */
public interface ShortLetters {

    /** Empty where this letter has no short form. */
    Optional<String> write(Template template, SharedModel shared, OwnModel own);
}
