package fr.parvis.actions.lending;

import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.action.InMemoryActions;
import fr.parvis.actions.clash.Desk;
import fr.parvis.actions.equipment.EquipmentId;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.sharing.Agreement;
import fr.parvis.actions.sharing.Door;
import fr.parvis.actions.sharing.InMemoryShares;
import fr.parvis.actions.sharing.NameNeighbours;
import fr.parvis.actions.sharing.Neighbourhood;
import fr.parvis.actions.sharing.SharedKind;
import fr.parvis.starter.test.TestTenants;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A planning desk in Clunisois whose things Mauriac may borrow, to test with. */
final class Lender {

    final InMemoryLoans loans = new InMemoryLoans();
    final InMemorySharedThings copies = new InMemorySharedThings();
    private final InMemoryShares shares = new InMemoryShares();
    private final Door door = new Door(shares);

    final Desk desk = new Desk(id -> holds().byId(id));
    final CancelLoan cancel = new CancelLoan(loans, desk.clock);
    private final LendThing lend =
            new LendThing(
                    loans, desk.equipments, desk.claim, holds(), Neighbourhood.BOTH, desk.clock);
    final BorrowThing borrow = new BorrowThing(copies, door, lend, cancel);

    private final TellTaken taken =
            new TellTaken(shares, desk.stored, loans, copies, door, desk.clock);
    private final FollowThing follow =
            new FollowThing(
                    shares,
                    desk.equipments,
                    new TellThings(shares, desk.equipments, copies, door),
                    taken,
                    cancel);
    private final NameNeighbours name =
            new NameNeighbours(shares, new InMemoryActions(), desk.equipments, Neighbourhood.BOTH);

    private LentHolds holds() {
        return new LentHolds(loans, desk.names, Neighbourhood.BOTH, desk.clock);
    }

    /** Names Mauriac, and lets it be known. */
    void lends(String thing, @Nullable LocalDate from, @Nullable LocalDate until) {
        assertThat(desk.equipments.byId(new EquipmentId(thing))).isPresent();
        names(thing, List.of(new Agreement(TestTenants.MAURIAC, from, until)));
        follow(thing);
    }

    /** Names nobody; it is not known yet. */
    void takesOffTheList(String thing) {
        names(thing, List.of());
    }

    void follow(String thing) {
        inClunisois(() -> follow.follow(thing, List.of(TestTenants.MAURIAC)));
    }

    void tell(Loan loan) {
        inClunisois(() -> taken.loan(loan.id()));
    }

    void tell(Occurrence date) {
        inClunisois(() -> taken.date(date.id()));
    }

    private void names(String thing, List<Agreement> agreements) {
        inClunisois(
                () -> {
                    var seen = name.present(SharedKind.EQUIPMENT, thing).version();
                    name.name(SharedKind.EQUIPMENT, thing, seen, agreements);
                });
    }
}
