package fr.parvis.actions.renewal;

import fr.parvis.actions.season.SeasonId;
import java.util.Optional;

/** The seasons of the present tenant that were made from another. */
public interface Renewals {

    /**
     * @param to the new season
     */
    Optional<Renewal> byId(SeasonId to);

    /** False where this one was made already. */
    boolean add(Renewal renewal, RenewalFact fact);
}
