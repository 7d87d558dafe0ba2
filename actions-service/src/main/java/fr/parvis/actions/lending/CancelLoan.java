package fr.parvis.actions.lending;

import fr.parvis.starter.core.Siren;
import java.time.InstantSource;
import java.util.function.Predicate;

/** Gives a thing back before its time: by who lends it, or by who was to have it. */
public final class CancelLoan {

    private final Loans loans;
    private final InstantSource clock;

    public CancelLoan(Loans loans, InstantSource clock) {
        this.loans = loans;
        this.clock = clock;
    }

    /** By who lends it. */
    public Loan takeBack(String equipmentId, String id) {
        return cancel(id, it -> it.equipmentId().equals(equipmentId));
    }

    /** All of this thing that neighbours other than these were to have. */
    void keepOnly(String equipmentId, Predicate<Siren> still) {
        loans.of(equipmentId, clock.instant()).stream()
                .filter(it -> !it.cancelled() && !still.test(it.borrower()))
                .forEach(it -> cancel(it.id(), _ -> true));
    }

    Loan giveUp(String equipmentId, String id, Siren borrower) {
        return cancel(
                id, it -> it.equipmentId().equals(equipmentId) && it.borrower().equals(borrower));
    }

    private Loan cancel(String id, Predicate<Loan> theirs) {
        Loan loan = loans.byId(id).filter(theirs).orElseThrow(LoanNotFound::new);
        if (!loan.mayEnd(clock.instant())) {
            throw LoanRefused.over();
        }
        Loan cancelled = loan.cancel();
        if (!loans.save(cancelled, cancelled.told())) {
            throw LoanRefused.over();
        }
        return cancelled;
    }
}
