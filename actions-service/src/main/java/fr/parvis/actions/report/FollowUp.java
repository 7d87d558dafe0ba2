package fr.parvis.actions.report;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.outcome.Errands;
import fr.parvis.actions.outcome.Operator;
import java.util.List;

/**
 * The sheet to copy from into the national follow-up.
 *
 * @param dates those it adds up
 * @param met people met
 * @param lines operator by operator in the order of the national follow-up, all of them
 * @param entered how many dates were typed there before
 * @param changed how many of those were corrected since
 */
public record FollowUp(
        List<OccurrenceId> dates,
        int met,
        List<OperatorLine> lines,
        Errands total,
        int entered,
        int changed) {

    /** Démarches with one operator. */
    public record OperatorLine(Operator operator, Errands errands) {}
}
