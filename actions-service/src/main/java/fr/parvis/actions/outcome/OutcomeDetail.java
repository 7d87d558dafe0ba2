package fr.parvis.actions.outcome;

/** What may be said of a date beside how many people were met; a tenant may hide any of it. */
public enum OutcomeDetail {
    AGES,
    COMMUNES,
    THEMES,
    ERRANDS,
    TRANSPORT,
    NEEDS,
    TIME
}
