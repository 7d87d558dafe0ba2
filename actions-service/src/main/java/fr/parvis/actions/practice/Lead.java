package fr.parvis.actions.practice;

/** Who leads what is organised together. */
public enum Lead {
    US,
    JOINT,
    PARTNER
}
