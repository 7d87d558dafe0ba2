package fr.parvis.actions.group;

import fr.parvis.actions.action.ActionId;
import java.util.List;
import java.util.Optional;

/** The groups of the present tenant. */
public interface Groups {

    Optional<Group> byId(String id);

    List<Group> ofAction(ActionId action);

    /** False where this id is taken. */
    boolean add(Group group);

    /** False where the stored one is not the version before any more. */
    boolean save(Group changed);
}
