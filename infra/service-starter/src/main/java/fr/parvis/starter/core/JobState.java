package fr.parvis.starter.core;

/** Where a piece of long work is. */
public enum JobState {
    RUNNING,
    DONE,
    FAILED
}
