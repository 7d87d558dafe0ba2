package fr.parvis.actions.lending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the present tenant lends to its neighbours. */
public interface Loans {

    Optional<Loan> byId(String id);

    /** Of this thing, those not over at this time, by their beginning; cancelled ones too. */
    List<Loan> of(String equipmentId, Instant from);

    /** False where this id is taken. */
    boolean add(Loan loan, LoanChanged fact);

    /** False where the stored one is not the version before this one any more. */
    boolean save(Loan changed, LoanChanged fact);
}
