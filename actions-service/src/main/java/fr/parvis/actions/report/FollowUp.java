package fr.parvis.actions.report;

import fr.parvis.actions.outcome.Errands;
import fr.parvis.actions.outcome.Operator;
import java.util.List;

/**
 * The sheet to copy from into the national follow-up.
 *
 * @param dates of which something is told
 * @param met people met
 * @param lines operator by operator in the order of the national follow-up, all of them
 */
public record FollowUp(int dates, int met, List<OperatorLine> lines, Errands total) {

    /** Démarches with one operator. */
    public record OperatorLine(Operator operator, Errands errands) {}
}
