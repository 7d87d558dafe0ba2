package fr.parvis.actions.practice;

/** Who registers the people who come. */
public enum Registrar {
    US,
    PARTNER,
    BOTH
}
