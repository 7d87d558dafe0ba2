package fr.parvis.actions.lending;

import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.sharing.Door;
import fr.parvis.actions.sharing.NotShared;
import fr.parvis.actions.sharing.SharedKind;

/** Takes a neighbour's thing for a time, or gives it back. */
public final class BorrowThing {

    private final SharedThings things;
    private final Door door;
    private final LendThing lend;
    private final CancelLoan cancel;

    public BorrowThing(SharedThings things, Door door, LendThing lend, CancelLoan cancel) {
        this.things = things;
        this.door = door;
        this.lend = lend;
        this.cancel = cancel;
    }

    /** The same id again changes nothing. */
    public Loan borrow(String id, String thingId, Period period, String purpose) {
        return door.enter(
                thing(thingId).owner(),
                SharedKind.EQUIPMENT,
                thingId,
                (guest, agreement) -> lend.lend(id, thingId, guest, agreement, period, purpose));
    }

    public Loan giveUp(String id, String thingId) {
        return door.enter(
                thing(thingId).owner(),
                SharedKind.EQUIPMENT,
                thingId,
                (guest, _) -> cancel.giveUp(thingId, id, guest));
    }

    private SharedThing thing(String id) {
        return things.byId(id).orElseThrow(NotShared::new);
    }
}
