package fr.parvis.actions.professional;

import fr.parvis.actions.action.ActionId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The visiting professionals of the present tenant. */
public interface Professionals {

    Optional<Professional> byId(ProfessionalId id);

    /** In the order of their ids, also those who come no more. */
    List<Professional> inOrder(@Nullable ProfessionalId after, int limit);

    long count();

    /** Who receives people on the dates of this action. */
    Optional<Professional> ofAction(ActionId action);

    /** False where this id is taken. */
    boolean add(Professional professional);

    /** False where the stored one is not the version before this one any more. */
    boolean save(Professional changed);
}
