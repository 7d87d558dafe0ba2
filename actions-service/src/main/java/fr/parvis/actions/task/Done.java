package fr.parvis.actions.task;

import java.time.Instant;

/**
 * That a task was done.
 *
 * @param by id of the account
 */
public record Done(String by, Instant at) {}
