package fr.parvis.volunteers.letter;

import java.time.Instant;

/** Absolute, signed addresses of the pages that need no account. */
public interface PublicLinks {

    String answer(String askingId, Instant expiry);

    String preferences(String volunteerId);

    String unsubscribe(String volunteerId);
}
