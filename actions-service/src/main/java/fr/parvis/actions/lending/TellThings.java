package fr.parvis.actions.lending;

import fr.parvis.actions.equipment.Equipment;
import fr.parvis.actions.equipment.EquipmentId;
import fr.parvis.actions.equipment.Equipments;
import fr.parvis.actions.sharing.Door;
import fr.parvis.actions.sharing.Share;
import fr.parvis.actions.sharing.SharedKind;
import fr.parvis.actions.sharing.Shares;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;

/**
 * Keeps what neighbours see of a thing as the thing and the list of names say now. Goes round until
 * neither changed meanwhile.
 */
public final class TellThings {

    private final Shares shares;
    private final Equipments equipments;
    private final SharedThings copies;
    private final Door door;

    public TellThings(Shares shares, Equipments equipments, SharedThings copies, Door door) {
        this.shares = shares;
        this.equipments = equipments;
        this.copies = copies;
        this.door = door;
    }

    /**
     * @param named who saw the thing until now
     */
    public void thing(String id, Collection<Siren> named) {
        var everyone = new LinkedHashSet<>(named);
        Seen told;
        Seen now = look(id);
        do {
            told = now;
            everyone.addAll(told.share().neighbours());
            tell(id, told, everyone);
            now = look(id);
        } while (!now.equals(told));
    }

    private Seen look(String id) {
        return new Seen(
                shares.of(SharedKind.EQUIPMENT, id),
                equipments.byId(new EquipmentId(id)).filter(it -> !it.retired()));
    }

    private void tell(String id, Seen seen, Collection<Siren> everyone) {
        var owner = Tenancy.current();
        for (Siren neighbour : everyone) {
            var copy = seen.shownTo(neighbour, owner);
            door.leave(neighbour, () -> copy.ifPresentOrElse(copies::put, () -> copies.forget(id)));
        }
    }

    private record Seen(Share share, Optional<Equipment> thing) {

        Optional<SharedThing> shownTo(Siren neighbour, Siren owner) {
            return thing.flatMap(
                    it -> share.with(neighbour).map(agreed -> SharedThing.of(it, owner, agreed)));
        }
    }
}
