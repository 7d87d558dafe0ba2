package fr.parvis.actions.outcome;

import org.jspecify.annotations.Nullable;

/**
 * Who of the tenant's people says what happened.
 *
 * @param subject of Keycloak
 */
public record Author(String subject, @Nullable String name) {}
