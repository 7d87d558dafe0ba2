package fr.parvis.actions.agenda;

import java.time.Instant;

/**
 * A private calendar under a secret address, until it is revoked.
 *
 * @param about id of the team's member or of the partner whose dates it shows
 */
public record Feed(FeedId id, FeedKind kind, String about, Instant createdAt) {}
