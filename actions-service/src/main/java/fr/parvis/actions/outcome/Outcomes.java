package fr.parvis.actions.outcome;

import fr.parvis.actions.occurrence.OccurrenceId;
import java.util.List;
import java.util.Optional;

/** The outcomes of the present tenant. */
public interface Outcomes {

    Optional<Outcome> byId(OccurrenceId id);

    /** Those that there are of these dates, in no order. */
    List<Outcome> byIds(List<OccurrenceId> ids);

    /** False where what is stored, if anything, is not the version before this one. */
    boolean save(Outcome changed, OutcomeFact fact);
}
