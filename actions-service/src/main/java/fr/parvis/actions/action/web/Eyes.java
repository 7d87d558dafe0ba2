package fr.parvis.actions.action.web;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.practice.Onlooker;
import fr.parvis.starter.core.Changed;
import fr.parvis.starter.core.Changes;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import org.jspecify.annotations.Nullable;

/** What of the actions a caller sees: the tenant's own people everything, others what is theirs. */
record Eyes(@Nullable Onlooker onlooker) {

    static Eyes of(Caller caller) {
        return caller.is(Role.COORDINATOR) || caller.is(Role.ADVISER)
                ? new Eyes(null)
                : new Eyes(new Onlooker(caller.partnerId()));
    }

    boolean see(Action action) {
        return onlooker == null || action.isSeenBy(onlooker);
    }

    /** What they do not see is gone, as far as they know. */
    Changes<Action> on(Changes<Action> all) {
        return (mark, limit) -> all.after(mark, limit).stream().map(this::shown).toList();
    }

    private Changed<Action> shown(Changed<Action> change) {
        var present = change.present();
        return present == null || see(present) ? change : Changed.gone(change.mark(), "NOT_SHARED");
    }
}
