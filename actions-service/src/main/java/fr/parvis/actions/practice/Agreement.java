package fr.parvis.actions.practice;

/** On what a permanence at a partner's rests. */
public enum Agreement {
    CONVENTION,
    INFORMAL
}
