package fr.parvis.actions.lending;

import fr.parvis.actions.equipment.EquipmentId;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.actions.sharing.SharedKind;
import fr.parvis.actions.sharing.Shares;
import fr.parvis.starter.core.Siren;
import java.util.Collection;

/** Does what follows when a thing, or the list of those who see it, changed; again, nothing. */
public final class FollowThing {

    private final Shares shares;
    private final Equipments equipments;
    private final TellThings things;
    private final TellTaken taken;
    private final CancelLoan cancel;

    public FollowThing(
            Shares shares,
            Equipments equipments,
            TellThings things,
            TellTaken taken,
            CancelLoan cancel) {
        this.shares = shares;
        this.equipments = equipments;
        this.things = things;
        this.taken = taken;
        this.cancel = cancel;
    }

    /**
     * @param named who saw the thing until now
     */
    public void follow(String id, Collection<Siren> named) {
        things.thing(id, named);
        taken.thing(id);
        cancel.keepOnly(id, it -> isLentTo(it, id));
    }

    private boolean isLentTo(Siren neighbour, String id) {
        return shares.of(SharedKind.EQUIPMENT, id).with(neighbour).isPresent()
                && equipments.byId(new EquipmentId(id)).filter(it -> !it.retired()).isPresent();
    }
}
