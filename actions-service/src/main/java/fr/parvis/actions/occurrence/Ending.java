package fr.parvis.actions.occurrence;

/**
 * Why an occurrence is put off or called off.
 *
 * @param withAction its whole action was called off
 */
public record Ending(String reason, boolean withAction) {}
