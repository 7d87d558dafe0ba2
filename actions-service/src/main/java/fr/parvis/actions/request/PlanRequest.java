package fr.parvis.actions.request;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.DraftAction;
import fr.parvis.actions.practice.Admission;
import fr.parvis.actions.practice.Arrangements;
import fr.parvis.actions.practice.Organisation;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.PlaceKind;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Practice;
import java.util.List;

/** Makes a draft of an action from what was asked for; it bears the id of its request. */
public final class PlanRequest {

    private final Requests requests;
    private final DraftAction draft;

    public PlanRequest(Requests requests, DraftAction draft) {
        this.requests = requests;
        this.draft = draft;
    }

    /** Said again after a kill, it is the same draft. */
    public Action plan(RequestId id, Practice practice, String title) {
        var request = requests.byId(id).orElseThrow(RequestNotFound::new);
        var planned = request.plan(id.value());
        var action = draft.draft(new ActionId(id.value()), plan(request.wish(), practice, title));
        if (!requests.save(planned, List.of(planned.told()))) {
            throw new RequestStale();
        }
        return action;
    }

    private static Plan plan(Wish wish, Practice practice, String title) {
        return new Plan(
                practice,
                title,
                null,
                null,
                null,
                new Place(wish.insee(), wish.place(), PlaceKind.BUILDING, null),
                List.of(),
                Organisation.ALONE,
                Admission.FREE,
                Arrangements.NONE);
    }
}
