package fr.parvis.actions.rhythm;

import java.util.List;

/**
 * What became of a rule's dates.
 *
 * @param refused those that could not be had, each with its reason
 */
public record Planned(Rhythm rhythm, List<RefusedDate> refused) {}
