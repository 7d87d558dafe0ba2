package fr.parvis.actions.rhythm;

import fr.parvis.actions.action.ActionId;
import java.util.List;
import java.util.Optional;

/** The rules of repetition of the present tenant. */
public interface Rhythms {

    Optional<Rhythm> byId(RhythmId id);

    /** In the order of their ids. */
    List<Rhythm> ofAction(ActionId action);

    /** False where this id is taken. */
    boolean add(Rhythm rhythm, RhythmFact fact);

    /** False where the stored one is not the version before this one any more. */
    boolean save(Rhythm changed, RhythmFact fact);
}
