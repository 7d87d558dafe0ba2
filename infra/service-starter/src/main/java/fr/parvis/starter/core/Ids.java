package fr.parvis.starter.core;

import java.util.UUID;

/** Makes ids: UUIDv7 in production, so that they sort by the time they were made. */
@FunctionalInterface
public interface Ids {
    UUID next();
}
