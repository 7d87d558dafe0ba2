package fr.parvis.actions.occurrence;

/** How much of an action's dates a change is for: those to come of them, never the past. */
public enum Scope {
    THIS,
    FOLLOWING,
    ALL
}
