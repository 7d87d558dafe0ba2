package fr.parvis.actions.request;

/** Whether a commune, a partner or somebody who lives here asks. */
public enum AskerKind {
    COMMUNE,
    PARTNER,
    RESIDENT
}
