package fr.parvis.actions.telling;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Notes that somebody was told by phone, and takes it back. */
public final class TickAddressee {
    private final ListAddressees list;
    private final EditRound edit;
    private final InstantSource clock;

    public TickAddressee(ListAddressees list, PhoneRounds rounds, InstantSource clock) {
        this.list = list;
        this.edit = new EditRound(rounds);
        this.clock = clock;
    }

    /** Said again, the first stands. */
    public void tick(String occurrenceId, String addressee, String by, @Nullable String name) {
        var knows = found(occurrenceId, addressee).knows();
        var tick = new Tick(addressee, knows, by, name, clock.instant());
        edit.edit(occurrenceId, round -> round.tick(tick));
    }

    public void untick(String occurrenceId, String addressee) {
        found(occurrenceId, addressee);
        edit.edit(occurrenceId, round -> round.untick(addressee));
    }

    private Addressee found(String occurrenceId, String addressee) {
        return list.of(occurrenceId).stream()
                .filter(it -> it.id().equals(addressee))
                .findFirst()
                .orElseThrow(AddresseeNotFound::new);
    }
}
