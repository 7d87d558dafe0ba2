package fr.parvis.actions.task;

/** Dropped means: not to be done any more, as its date is not held. */
public enum TaskState {
    OPEN,
    DONE,
    DROPPED
}
