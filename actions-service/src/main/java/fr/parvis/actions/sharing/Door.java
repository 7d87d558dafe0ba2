package fr.parvis.actions.sharing;

import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import java.util.function.BiFunction;

/**
 * The one way from a tenant to another. Outwards, an owner leaves a copy of what it shows in the
 * neighbour's own documents; inwards, a neighbour does one thing at the owner's, whose own list
 * must name it.
 */
public final class Door {

    private final Shares shares;

    public Door(Shares shares) {
        this.shares = shares;
    }

    /** Works in the neighbour's own documents, as it would itself. */
    public void leave(Siren neighbour, Runnable work) {
        Tenancy.as(neighbour, Tenancy.actor(), work);
    }

    /**
     * Works at the owner's for the present tenant; where its list does not name it, there is
     * nothing.
     *
     * @param work is given the present tenant and what was agreed with it
     */
    public <T> T enter(
            Siren owner, SharedKind kind, String id, BiFunction<Siren, Agreement, T> work) {
        var guest = Tenancy.current();
        return Tenancy.as(
                owner, Tenancy.actor(), () -> work.apply(guest, agreement(kind, id, guest)));
    }

    private Agreement agreement(SharedKind kind, String id, Siren guest) {
        return shares.of(kind, id).with(guest).orElseThrow(NotShared::new);
    }
}
