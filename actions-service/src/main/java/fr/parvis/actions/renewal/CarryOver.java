package fr.parvis.actions.renewal;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.ActionSearch;
import fr.parvis.actions.action.ActionState;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.action.DraftAction;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.season.SeasonId;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies the actions of a season into the next, as drafts; what was called off stays behind, and so
 * do home visits, which are approved one by one. Begun again after a stop, it copies each once.
 */
public final class CarryOver {

    private static final int AT_ONCE = 100;

    private final Actions actions;
    private final DraftAction draft;
    private final CarryDates dates;

    public CarryOver(Actions actions, DraftAction draft, CarryDates dates) {
        this.actions = actions;
        this.draft = draft;
        this.dates = dates;
    }

    CarriedOver carry(Renewal renewal) {
        return ofSeason(renewal.from()).stream()
                .filter(CarryOver::isDoneAgain)
                .map(old -> carry(renewal, old))
                .reduce(CarriedOver.NOTHING, CarriedOver::and);
    }

    private CarriedOver carry(Renewal renewal, Action old) {
        ActionId id = new ActionId(renewal.copyOf(old.id().value()).toString());
        Plan plan = old.plan().forSeason(renewal.to());
        try {
            draft.draft(id, plan);
            return CarriedOver.action().and(dates.carry(renewal, old, id));
        } catch (ActionNotFound takenOutMeanwhile) {
            return CarriedOver.NOTHING;
        }
    }

    private List<Action> ofSeason(SeasonId season) {
        ActionSearch search = new ActionSearch(null, null, season.value(), null);
        List<Action> all = new ArrayList<>();
        List<Action> page = actions.latestFirst(search, null, AT_ONCE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = actions.latestFirst(search, page.getLast().id(), AT_ONCE);
        }
        return all;
    }

    private static boolean isDoneAgain(Action action) {
        return action.state() != ActionState.CANCELLED && !action.plan().practice().isPrivate();
    }
}
