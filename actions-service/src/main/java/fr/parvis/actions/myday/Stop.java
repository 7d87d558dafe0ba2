package fr.parvis.actions.myday;

import fr.parvis.actions.outcome.Account;
import fr.parvis.actions.roster.Line;
import java.util.List;

/**
 * One date of a day.
 *
 * @param expected who has a place, by slot and turn
 */
public record Stop(Account account, List<Line> expected) {}
