package fr.parvis.actions.action;

/**
 * That an action is called off.
 *
 * @param before what it was, and is again if that is taken back
 */
public record Cancellation(String reason, ActionState before) {}
