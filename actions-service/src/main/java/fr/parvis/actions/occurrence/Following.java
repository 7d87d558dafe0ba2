package fr.parvis.actions.occurrence;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionState;

/** What becomes of an occurrence to come when its action has changed. */
record Following(Occurrence from, Action action) {

    Occurrence outcome() {
        var cancelled = action.cancelled();
        if (cancelled == null) {
            return says().equals(from.content()) && isAnnounced() == from.announced() && !isBack()
                    ? from
                    : on();
        }
        return from.state() == OccurrenceState.CANCELLED
                ? from
                : from.cancel(cancelled.reason(), true);
    }

    private Occurrence on() {
        var next = from.next().content(says(), from.own()).announced(isAnnounced());
        if (isBack()) {
            next.state(OccurrenceState.SCHEDULED).seen();
        }
        return (says().readsOtherwise(from.content()) ? next.seen() : next).done();
    }

    private Content says() {
        return from.own() ? from.content() : Content.of(action.plan());
    }

    private boolean isAnnounced() {
        return action.state() == ActionState.PLANNED;
    }

    /** Whether it was called off with its action, which is on again. */
    private boolean isBack() {
        var ending = from.ending();
        return from.state() == OccurrenceState.CANCELLED && ending != null && ending.withAction();
    }
}
