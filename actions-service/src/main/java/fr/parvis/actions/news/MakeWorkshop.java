package fr.parvis.actions.news;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.action.DraftAction;
import java.util.Optional;

/**
 * Makes a draft workshop of news. Cut short or pressed twice, it is one workshop; once that was
 * taken out, another may be made.
 */
public final class MakeWorkshop {

    private final NewsItems items;
    private final Actions actions;
    private final ProposeWorkshop propose;
    private final DraftAction draft;

    public MakeWorkshop(
            NewsItems items, Actions actions, ProposeWorkshop propose, DraftAction draft) {
        this.items = items;
        this.actions = actions;
        this.propose = propose;
        this.draft = draft;
    }

    public Action make(NewsId id) {
        var item = items.byId(id).orElseThrow(NewsNotFound::new);
        return Optional.ofNullable(item.workshop())
                .flatMap(actions::byId)
                .orElseGet(() -> make(item));
    }

    private Action make(NewsItem item) {
        var action = draft.draft(item.nextWorkshop(), propose.propose(item.news()).plan());
        if (!items.save(item.becomes(action.id()))) {
            throw new NewsStale();
        }
        return action;
    }
}
