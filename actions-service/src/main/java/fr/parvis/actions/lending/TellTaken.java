package fr.parvis.actions.lending;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.sharing.Door;
import fr.parvis.actions.sharing.Share;
import fr.parvis.actions.sharing.SharedKind;
import fr.parvis.actions.sharing.Shares;
import fr.parvis.starter.core.Siren;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Keeps what neighbours see of when things are taken as dates and loans say now. */
public final class TellTaken {

    private final Shares shares;
    private final Occurrences occurrences;
    private final Loans loans;
    private final SharedThings copies;
    private final Door door;
    private final InstantSource clock;

    public TellTaken(
            Shares shares,
            Occurrences occurrences,
            Loans loans,
            SharedThings copies,
            Door door,
            InstantSource clock) {
        this.shares = shares;
        this.occurrences = occurrences;
        this.loans = loans;
        this.copies = copies;
        this.door = door;
        this.clock = clock;
    }

    /** All that takes this thing from now on. */
    public void thing(String id) {
        occurrences.each(search(id), it -> date(it.id()));
        loans.of(id, clock.instant()).forEach(this::loan);
    }

    /** Goes round until neither the date nor the lists of names changed meanwhile. */
    public void date(OccurrenceId id) {
        Seen told;
        Seen now = look(id);
        do {
            told = now;
            tell(told, id);
            now = look(id);
        } while (!now.equals(told));
    }

    public void loan(String id) {
        loans.byId(id).ifPresent(this::loan);
    }

    private void loan(Loan loan) {
        var share = shares.of(SharedKind.EQUIPMENT, loan.equipmentId());
        leave(loan.borrower(), TakenTime.by(loan, true));
        share.neighbours().stream()
                .filter(it -> !it.equals(loan.borrower()))
                .forEach(it -> leave(it, TakenTime.by(loan, false)));
    }

    private Seen look(OccurrenceId id) {
        var shared = shares.seen(SharedKind.EQUIPMENT);
        return new Seen(shared, shared.isEmpty() ? Optional.empty() : occurrences.byId(id));
    }

    private void tell(Seen seen, OccurrenceId id) {
        for (Share share : seen.shares()) {
            var time = seen.time(share.id());
            for (Siren neighbour : share.neighbours()) {
                time.ifPresentOrElse(
                        it -> leave(neighbour, it),
                        () -> door.leave(neighbour, () -> copies.free(share.id(), id.value())));
            }
        }
    }

    private void leave(Siren neighbour, TakenTime time) {
        door.leave(neighbour, () -> copies.put(time));
    }

    private OccurrenceSearch search(String thing) {
        return new OccurrenceSearch(
                clock.instant().minus(Period.LONGEST),
                null,
                null,
                null,
                null,
                null,
                thing,
                null,
                null,
                null,
                null);
    }

    private record Seen(List<Share> shares, Optional<Occurrence> date) {

        Optional<TakenTime> time(String thing) {
            return date.filter(it -> it.state().isOn() || it.state() == OccurrenceState.HELD)
                    .filter(it -> it.crew().equipment().contains(thing))
                    .map(it -> TakenTime.by(it, thing));
        }
    }
}
