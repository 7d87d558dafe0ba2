package fr.parvis.actions.lending;

import fr.parvis.actions.occurrence.Period;
import fr.parvis.starter.core.Siren;
import java.time.Instant;

/**
 * A thing of the present tenant that a neighbour takes for a time.
 *
 * @param equipmentId the thing
 * @param purpose what the neighbour does with it, in its words
 * @param cancelled whether it is not taken after all
 */
public record Loan(
        String id,
        String equipmentId,
        Siren borrower,
        Period period,
        String purpose,
        boolean cancelled,
        long version) {

    static Loan make(String id, String equipmentId, Siren borrower, Period period, String purpose) {
        return new Loan(id, equipmentId, borrower, period, purpose, false, 1);
    }

    Loan cancel() {
        return new Loan(id, equipmentId, borrower, period, purpose, true, version + 1);
    }

    boolean mayEnd(Instant now) {
        return !cancelled && !period.isOver(now);
    }

    public LoanChanged told() {
        return new LoanChanged(
                id,
                equipmentId,
                borrower.value(),
                period.startsAt(),
                period.endsAt(),
                cancelled,
                version);
    }
}
