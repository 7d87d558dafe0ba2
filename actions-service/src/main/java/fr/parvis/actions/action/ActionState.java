package fr.parvis.actions.action;

/** Being written; announced; called off. */
public enum ActionState {
    DRAFT,
    PLANNED,
    CANCELLED
}
