package fr.parvis.starter.security;

/** What a person may be in a tenant, as client roles of {@code parvis-api} say it. */
public enum Role {
    COORDINATOR,
    ADVISER,
    PARTNER
}
