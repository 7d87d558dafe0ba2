package fr.parvis.actions.roll;

import fr.parvis.actions.action.ActionId;
import java.util.Optional;

/** Says what people bring along to the dates of an action. */
@FunctionalInterface
public interface Briefing {

    Optional<String> toBring(ActionId action);
}
