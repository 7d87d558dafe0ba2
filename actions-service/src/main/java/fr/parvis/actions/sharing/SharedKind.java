package fr.parvis.actions.sharing;

/** What a tenant may show to others. */
public enum SharedKind {
    ACTION,
    EQUIPMENT
}
