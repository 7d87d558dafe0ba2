package fr.parvis.starter.web;

import java.time.Instant;

/**
 * What a list of changes says of a thing that is gone.
 *
 * @param reason {@code RGPD} for data protection
 */
public record Tombstone(String id, Instant deletedAt, String reason) {}
