package fr.parvis.actions.occurrence.web;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.practice.Onlooker;
import fr.parvis.starter.core.Changed;
import fr.parvis.starter.core.Changes;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import org.jspecify.annotations.Nullable;

/** What of the dates a caller sees: the tenant's own people everything, others what is theirs. */
record Eyes(@Nullable Onlooker onlooker) {

    static Eyes of(Caller caller) {
        return caller.is(Role.COORDINATOR) || caller.is(Role.ADVISER)
                ? new Eyes(null)
                : new Eyes(new Onlooker(caller.partnerId()));
    }

    boolean see(Occurrence occurrence) {
        return onlooker == null || occurrence.isSeenBy(onlooker);
    }

    /** What they do not see is gone, as far as they know. */
    Changes<Occurrence> on(Changes<Occurrence> all) {
        return (mark, limit) -> all.after(mark, limit).stream().map(this::shown).toList();
    }

    private Changed<Occurrence> shown(Changed<Occurrence> change) {
        var present = change.present();
        return present == null || see(present) ? change : Changed.gone(change.mark(), "NOT_SHARED");
    }
}
